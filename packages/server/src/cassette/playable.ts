import { isJsonObject, type JsonObject, type Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import type { CassetteEntry } from './cassette.ts';

/** An answer that can be given, and to what. */
interface Playable {
  readonly operation: Operation;
  readonly request: JsonObject;
  readonly answer: { readonly status: number; readonly body: JsonObject };
}

/** What becomes of an entry: it is played, the sandbox answers the same by its own rules, or it cannot be played. */
export type Fate = Playable | 'by its own rules' | { readonly obstacle: string };

/** Statuses that depend on the key and its balance, which are the sandbox's own. */
const ofTheKey = new Set([401, 402, 403]);

/** Decides what becomes of an entry when these operations are served. */
export function fateOf({ operation: id, request, response }: CassetteEntry, operations: readonly Operation[]): Fate {
  const { status } = response;
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) return { obstacle: 'the document has no such operation' };
  if (ofTheKey.has(status)) return { obstacle: `${status} depends on the key, and the sandbox has keys of its own` };
  const body = operation.request === undefined ? {} : request.form === 'json' ? request.json : undefined;
  const broken = body === undefined ? ['a JSON body'] : compileRequestCheck(operation)(body).map((rule) => rule.id);
  if (status === 400) return broken.length > 0 ? 'by its own rules' : { obstacle: 'it was 400 and breaks no rule' };
  if (broken.length > 0 || !isJsonObject(body))
    return { obstacle: `it was ${status}, and the sandbox refuses it by ${broken.join(', ')}` };
  if (response.form !== 'json' || !isJsonObject(response.json)) return { obstacle: 'its answer is no JSON object' };
  return { operation, request: body, answer: { status, body: response.json } };
}
