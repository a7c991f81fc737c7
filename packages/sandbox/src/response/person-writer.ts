import type { Person } from '@bgv-kit/fixtures';
import { type JsonObject, type Operation, withoutCredits } from '@bgv-kit/spec';
import type { TableAnswer } from './answer-table.ts';

/** Writes a person, or the person of a seed, into an answer. Resolves to the body without its credits. */
export type WritePerson = (operation: Operation, answer: TableAnswer, person: string | Person) => Promise<JsonObject>;

/** How many finished bodies are kept per answer. Making one costs as much as many look-ups. */
const keptBodies = 1000;

/** Prepares to write people: the same seed gives the same person, however often one is made. */
export function createPersonWriter(): WritePerson {
  // By answer: a responder that makes a new answer each time is never given an old body.
  const bodiesOf = new WeakMap<TableAnswer, Map<string, JsonObject>>();
  return async (operation, answer, seed) => {
    if (typeof seed !== 'string') return writePerson(operation, answer, seed);
    const bodies = bodiesOf.get(answer) ?? new Map<string, JsonObject>();
    bodiesOf.set(answer, bodies);
    const body = bodies.get(seed) ?? (await writePerson(operation, answer, seed));
    const [oldest] = bodies.keys();
    if (bodies.size >= keptBodies && oldest !== undefined && !bodies.has(seed)) bodies.delete(oldest);
    bodies.set(seed, body);
    return body;
  };
}

async function writePerson(
  operation: Operation,
  { status, body }: TableAnswer,
  who: string | Person,
): Promise<JsonObject> {
  // Loaded with the first person: a caller of scenarios alone never waits for it.
  const { fillPerson, person } = await import('@bgv-kit/fixtures');
  const schema = operation.responses.get(status)?.schema ?? {};
  // fillPerson keeps the shape that it is given, and the body of an answer is an object.
  return withoutCredits(fillPerson(schema, body, typeof who === 'string' ? person(who) : who) as JsonObject);
}
