import { type CassetteEntry, cassetteHead, type RecordedBody } from '@bgv-kit/server/cassette';
import type { Json, Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { appendTo } from '../append-file.ts';
import type { SeenCall } from '../look-at-call.ts';
import type { Message, ReadBody } from '../message.ts';
import { disguiseCall } from './disguise-call.ts';
import { createStandIns } from './stand-ins.ts';
import { survives } from './survivors.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Writes calls down, without their people. */
export interface Recorder {
  /** Writes a call, or says why it is not written. */
  record(call: SeenCall): void;
  close(): void;
}

/**
 * Begins a cassette, which only its owner may read. Undefined when none is asked for.
 *
 * @throws BgvError `OPTION_INVALID` for a file that is there and may not be overwritten, or cannot be written.
 */
export function createRecorder(
  { record: file, force }: { readonly record?: string | undefined; readonly force?: boolean | undefined },
  warn: (text: string) => void,
): Recorder | undefined {
  if (file === undefined) return undefined;
  const cassette = appendTo(file, { flags: force ? 'w' : 'wx', mode: 0o600 });
  cassette.append(cassetteHead);
  const memory = { standIns: createStandIns(), names: new Set<string>(), keys: new Map<string, string>() };
  return {
    record(call) {
      const entry = entryOf(call, memory);
      if (typeof entry !== 'string') cassette.append(entry);
      else warn(`Call ${call.facts.call} is not recorded: ${entry}.`);
    },
    close: cassette.close,
  };
}

type Memory = Parameters<typeof disguiseCall>[3] & { readonly keys: Map<string, string> };

/** The entry, or why there is none. */
function entryOf(call: SeenCall, memory: Memory): CassetteEntry | string {
  const { operation, asked, answer, whole, facts } = call;
  if (operation === undefined) return 'the document has no such operation';
  if (answer === undefined || facts.status === null || !whole) return 'it was not answered to its end';
  if (asked.body === undefined || answer.body === undefined) return 'a body is too large or in an unknown encoding';
  if (isLarge(asked.body) || isLarge(answer.body)) return 'a body has more than 200,000 characters';
  const real = { request: jsonOf(asked.body), response: jsonOf(answer.body) };
  const kept = disguise(operation, facts.status, real, memory);
  if (kept === undefined) return 'its values could not be replaced';
  const rules = brokenRules(operation, kept.request);
  if (rules.join() !== brokenRules(operation, real.request).join())
    return 'with other values it would break other rules than it did';
  const originals = [...kept.originals, ...keysIn(asked)];
  if (survives(originals, [kept.request, kept.response], vocabularyOf(operation).names))
    return 'a personal value would have been kept';
  return {
    call: facts.call,
    operation: operation.id,
    key: keyName(asked, memory.keys),
    rules,
    request: recorded(asked.body, kept.request),
    response: { status: facts.status, ...recorded(answer.body, kept.response) },
  };
}

/** A bureau's file has some thousand characters. More would keep the calls behind it waiting. */
function isLarge(body: ReadBody): boolean {
  return body.form !== 'empty' && body.text.length > 200_000;
}

/** Undefined for a body that cannot be walked, such as one that is too deep. */
function disguise(...call: Parameters<typeof disguiseCall>): ReturnType<typeof disguiseCall> | undefined {
  try {
    return disguiseCall(...call);
  } catch {
    return undefined;
  }
}

function jsonOf(body: ReadBody): Json | undefined {
  return body.form === 'json' ? body.json : undefined;
}

function recorded(body: ReadBody, kept: Json | undefined): RecordedBody {
  if (body.form !== 'json' || kept === undefined) return { form: body.form === 'empty' ? 'empty' : 'other' };
  return { form: 'json', json: kept };
}

function brokenRules(operation: Operation, body: Json | undefined): string[] {
  if (body === undefined) return [];
  return compileRequestCheck(operation)(body).map(({ id }) => id);
}

function keysIn({ headers }: Message): string[] {
  const header = headers['authorization'];
  return header === undefined ? [] : [header.split(' ').at(-1) ?? '', header];
}

/** The first key that is seen is `key-1`, whatever it is. */
function keyName({ headers }: Message, keys: Map<string, string>): string | null {
  const header = headers['authorization'];
  if (header === undefined) return null;
  const name = keys.get(header) ?? `key-${keys.size + 1}`;
  keys.set(header, name);
  return name;
}
