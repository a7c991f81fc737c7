import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { cassetteHead } from '@bgv-kit/server/cassette';
import { fieldOf, type Json, type Operation, selectingField } from '@bgv-kit/spec';
import type { CassetteEntry, RecordedBody } from '@bgv-kit/spec/shapes';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { appendTo } from '../append-file.ts';
import type { CheckedCall } from '../check-call.ts';
import { jsonOf, type MessageBody } from '../message.ts';
import { syntheticAnswer, syntheticRequest } from './synthetic-call.ts';

/**
 * Begins a cassette, which only its owner may read: synthetic calls of the same shape as the real ones.
 *
 * @throws BgvError `OPTION_INVALID` for a file that exists and may not be overwritten, or cannot be written.
 */
export function createRecorder(file: string, force: boolean, warn: (text: string) => void) {
  const cassette = appendTo(file, { flags: force ? 'w' : 'wx', mode: 0o600 });
  cassette.append(cassetteHead);
  const identities = createIdentities();
  return {
    /** Writes a call, or warns that it is not written. */
    record(call: CheckedCall): void {
      const entry = entryOf(call, identities);
      if (typeof entry !== 'string') cassette.append(entry);
      else warn(`Call ${call.facts.call} is not recorded: ${entry}.`);
    },
    close: cassette.close,
  };
}

/** The entry for a call, or why there is none. */
export function entryOf(call: CheckedCall, identities: ReturnType<typeof createIdentities>): CassetteEntry | string {
  const { operation, request, answer, facts } = call;
  if (operation === undefined) return 'the document has no such operation';
  if (answer === undefined || !call.whole) return 'it was not answered to its end';
  if (request.body === undefined || answer.body === undefined) return 'a body is too large or in an unknown encoding';
  const [asked, answered] = [jsonOf(request), jsonOf(answer)];
  const seed = identities.seedOf(operation, asked);
  const synthetic = asked === undefined ? undefined : syntheticRequest(operation, asked, seed);
  if (asked !== undefined && synthetic === undefined) return 'no synthetic request breaks the same rules';
  const { status } = answer;
  const made = answered === undefined ? undefined : syntheticAnswer(operation, status, answered, seed);
  return {
    call: facts.call,
    operation: operation.id,
    key: identities.keyOf(request.headers['authorization']),
    rules: synthetic === undefined ? [] : compileRequestCheck(operation)(synthetic).map(({ id }) => id),
    request: recorded(request.body, synthetic),
    response: { status, ...recorded(answer.body, made) },
  };
}

function recorded({ form }: MessageBody, synthetic: Json | undefined): RecordedBody {
  if (synthetic !== undefined) return { form: 'json', json: synthetic };
  return { form: form === 'empty' ? 'empty' : 'other' };
}

/** How many numbers the kit publishes, without those that choose a scenario: `90000`, then 10000 to 99999. */
const publishedNumbers = 90_000;

/**
 * Tells people and keys apart without keeping them: in memory are hashes with a secret that is never written. A synthetic person
 * depends on a random beginning and on the order in which people are seen, and on nothing of the real one.
 */
export function createIdentities(first: number = randomInt(publishedNumbers)) {
  const [personOf, keyOf] = [createNumbering(), createNumbering()];
  return {
    /** The mobile number of the synthetic person who stands for the one that a request is about. */
    seedOf(operation: Operation, request: Json = null): string {
      const who = fieldOf(request, selectingField(operation)) ?? request;
      const text = typeof who === 'object' ? JSON.stringify(who) : String(who);
      return `90000${10_000 + ((first + personOf(text)) % publishedNumbers)}`;
    },
    /** `key-1` for the first key that is seen; null without one. */
    keyOf: (authorization: string | undefined): string | null =>
      authorization === undefined ? null : `key-${keyOf(authorization) + 1}`,
  };
}

/** Numbers strings from 0, in the order in which they are first seen. */
function createNumbering(): (text: string) => number {
  const secret = randomBytes(32);
  const seen = new Map<string, number>();
  return (text) => {
    const hash = createHmac('sha256', secret).update(text).digest('base64');
    const number = seen.get(hash) ?? seen.size;
    seen.set(hash, number);
    return number;
  };
}
