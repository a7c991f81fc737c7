import type { Choice, Recordings, TableAnswer } from '@bgv-kit/sandbox';
import { isJsonObject, type Json, type Operation } from '@bgv-kit/spec';
import { fateOf } from './playable.ts';
import { readCassette } from './read-cassette.ts';

/**
 * Makes a cassette's answers ready to be given again: to the same request, in the order in which they were recorded, and the
 * last one from then on.
 *
 * @param warn is told of each entry that cannot be played, by number.
 * @throws ServerError `CASSETTE_INVALID`
 */
export async function loadRecordings(
  file: string,
  operations: readonly Operation[],
  warn: (text: string) => void,
): Promise<Recordings> {
  const { entries, cut } = await readCassette(file);
  const answers = new Map<string, TableAnswer[]>();
  for (const [index, entry] of entries.entries()) {
    const fate = fateOf(entry, operations);
    if (fate === 'by its own rules') continue;
    if ('obstacle' in fate) {
      warn(`${file}, entry ${index + 1} is not played: ${fate.obstacle}.`);
      continue;
    }
    const key = keyOf(fate.operation, fate.request);
    answers.set(key, [...(answers.get(key) ?? []), fate.answer]);
  }
  if (cut) warn(`${file} ends in the middle of an entry, which is left out.`);
  return play(answers);
}

function play(answers: ReadonlyMap<string, readonly TableAnswer[]>): Recordings {
  const next = new Map<string, number>();
  return {
    find(operation, body): Choice | undefined {
      const key = keyOf(operation, body);
      const recorded = answers.get(key) ?? [];
      const turn = next.get(key) ?? 0;
      const answer = recorded[Math.min(turn, recorded.length - 1)];
      if (answer === undefined) return undefined;
      next.set(key, turn + 1);
      const { status } = answer;
      return { scenario: 'recorded', status, label: 'recorded', person: undefined, recorded: answer };
    },
  };
}

/** The same for two requests that differ in the order of their fields alone. */
function keyOf(operation: Operation, body: Json): string {
  return `${operation.id} ${JSON.stringify(sorted(body))}`;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, member]) => [name, sorted(member)]));
}
