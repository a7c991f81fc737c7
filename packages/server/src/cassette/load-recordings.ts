import type { Choice, Recordings, TableAnswer } from '@bgv-kit/sandbox';
import { isJsonObject, itemsOf, type Json, type Operation, objectShape, type Schema, valueAt } from '@bgv-kit/spec';
import type { CassetteEntry } from '@bgv-kit/spec/shapes';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { readCassette } from './read-cassette.ts';

/**
 * Loads a cassette's answers for replay: to the same request, in the order in which they were recorded, and the last one from then
 * on.
 *
 * @param warn - Called for each entry that cannot be replayed, with its number.
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
    const replay = replayOf(entry, operations);
    if (typeof replay === 'string') warn(`${file}, entry ${index + 1} is not replayed: ${replay}.`);
    else if (replay !== undefined) answers.set(replay.key, [...(answers.get(replay.key) ?? []), replay.answer]);
  }
  if (cut) warn(`${file} ends in the middle of an entry, which is left out.`);
  return inOrder(answers);
}

function inOrder(answers: ReadonlyMap<string, readonly TableAnswer[]>): Recordings {
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

/** Statuses that depend on the key and its balance, which are the sandbox's own. */
const ofTheKey = new Set([401, 402, 403]);

/** An answer and the key of the request that gets it, or why it is not replayed. Undefined where the sandbox answers the same by its rules. */
function replayOf(
  { operation: id, request, response }: CassetteEntry,
  operations: readonly Operation[],
): { readonly key: string; readonly answer: TableAnswer } | string | undefined {
  const { status } = response;
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) return 'the document has no such operation';
  if (ofTheKey.has(status)) return `${status} depends on the key, and the sandbox has keys of its own`;
  const body = operation.request === undefined ? {} : request.form === 'json' ? request.json : undefined;
  const broken = body === undefined ? ['a JSON body'] : compileRequestCheck(operation)(body).map((rule) => rule.id);
  if (status === 400) return broken.length > 0 ? undefined : 'it was 400 and breaks no rule';
  if (broken.length > 0 || !isJsonObject(body))
    return `it was ${status}, and the sandbox refuses it by ${broken.join(', ')}`;
  if (response.form !== 'json' || !isJsonObject(response.json)) return 'its answer is no JSON object';
  return { key: keyOf(operation, body), answer: { status, body: response.json } };
}

/** The same for two requests that differ only in the order of their fields, or in fields that the document does not describe. */
function keyOf({ id, request = {} }: Operation, body: Json): string {
  return `${id} ${JSON.stringify(documentedPart(body, request))}`;
}

function documentedPart(value: Json, schema: Schema): Json {
  if (Array.isArray(value)) return value.map((item) => documentedPart(item, itemsOf(schema) ?? {}));
  if (!isJsonObject(value)) return value;
  const fields = Object.entries(objectShape(schema).properties).flatMap(([name, property]) => {
    const member = valueAt(value, [name]);
    return member === undefined ? [] : [[name, documentedPart(member, property)]];
  });
  return Object.fromEntries(fields);
}
