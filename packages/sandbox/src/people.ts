import { fillPerson, person } from '@bgv-kit/fixtures';
import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { TableAnswer } from './answer-table.ts';
import { withoutCredits } from './envelope.ts';

/** Writes people into answers. */
export interface People {
  /** The answer's body, without its money, with the person of a seed in it. */
  write(operation: Operation, answer: TableAnswer, seed: string): JsonObject;
}

/** How many finished bodies are kept. Making one costs about as much as a hundred look-ups. */
const kept = 1000;

/** People by seed: the same seed gives the same person, however often they are made. */
export function createPeople(): People {
  const bodies = new Map<string, JsonObject>();
  return {
    write(operation, answer, seed) {
      const id = `${operation.id} ${answer.status} ${seed}`;
      const known = bodies.get(id);
      if (known !== undefined) return known;
      const made = writePerson(operation, answer, seed);
      const [oldest] = bodies.keys();
      if (bodies.size >= kept && oldest !== undefined) bodies.delete(oldest);
      bodies.set(id, made);
      return made;
    },
  };
}

function writePerson(operation: Operation, { status, body }: TableAnswer, seed: string): JsonObject {
  const schema = operation.responses.get(status)?.schema ?? {};
  // fillPerson keeps the shape that it is given, and an answer's body is an object.
  return withoutCredits(fillPerson(schema, body, person(seed)) as JsonObject);
}
