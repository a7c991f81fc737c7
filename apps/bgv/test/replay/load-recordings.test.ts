import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CassetteEntry, cassetteHead, loadRecordings } from '@bgv-kit/server/cassette';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { tempFolder } from '../support/temp-folder.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

const sound = { mobile_number: '9000012345', full_name: 'Asha Verma' };
const short = { ...sound, mobile_number: '900001234' };

function entry(status: number, request: CassetteEntry['request'], response?: Partial<CassetteEntry['response']>) {
  const body = { form: 'json', json: { status: 'error', code: status, message: 'Recorded.', data: {} } };
  return {
    call: 1,
    operation: operation?.id,
    key: 'key-1',
    rules: [],
    request,
    response: { status, ...body, ...response },
  };
}

const json = (value: Record<string, string>) => ({ form: 'json', json: value }) as const;

async function cassette(lines: readonly unknown[]): Promise<string> {
  const file = join(await tempFolder(), 'calls.ndjson');
  await writeFile(file, [cassetteHead, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

async function load(file: string) {
  const warnings: string[] = [];
  const recordings = await loadRecordings(file, operations, (text) =>
    warnings.push(text.replace(/.*calls\.ndjson/, '…')),
  );
  return { recordings, warnings };
}

test.each([
  { what: 'a 200', line: entry(200, json(sound)), warning: undefined, played: true },
  { what: 'a 422', line: entry(422, json(sound)), warning: undefined, played: true },
  { what: 'a 400 that breaks a rule', line: entry(400, json(short)), warning: undefined, played: false },
  { what: 'a 400 without JSON', line: entry(400, { form: 'other' }), warning: undefined, played: false },
  {
    what: 'a 200 that breaks a rule',
    line: entry(200, json(short)),
    warning: '…, entry 1 is not played: it was 200, and the sandbox refuses it by mobile_number.ten-digits.',
    played: false,
  },
  {
    what: 'a 400 that breaks none',
    line: entry(400, json(sound)),
    warning: '…, entry 1 is not played: it was 400 and breaks no rule.',
    played: false,
  },
  {
    what: 'a 402',
    line: entry(402, json(sound)),
    warning: '…, entry 1 is not played: 402 depends on the key, and the sandbox has keys of its own.',
    played: false,
  },
  {
    what: 'an HTML page',
    line: entry(502, json(sound), { form: 'other' }),
    warning: '…, entry 1 is not played: its answer is no JSON object.',
    played: false,
  },
  {
    what: "another document's call",
    line: { ...entry(200, json(sound)), operation: 'elsewhere' },
    warning: '…, entry 1 is not played: the document has no such operation.',
    played: false,
  },
])('$what is played, or said with its number and the rule', async ({ line, warning, played }) => {
  const { recordings, warnings } = await load(await cassette([line]));
  expect(warnings).toEqual(warning === undefined ? [] : [warning]);
  const found = recordings.find(operation, sound);
  expect(found === undefined).toBe(!played);
  if (played) expect(found).toMatchObject({ label: 'recorded', recorded: { status: line.response.status } });
});

test('a recording that was killed in the middle of a line is played without it', async () => {
  const file = await cassette([entry(200, json(sound))]);
  await appendFile(file, '{"call":2,"operat');
  const { recordings, warnings } = await load(file);
  expect(warnings).toEqual(['… ends in the middle of an entry, which is left out.']);
  expect(recordings.find(operation, sound)).toMatchObject({ status: 200 });
});

test.each([
  { what: 'a missing file', text: undefined, want: /cannot be read \(ENOENT\)/ },
  {
    what: 'another file',
    text: '{"openapi":"3.1.0"}\n',
    want: /is no cassette of version 1: it must have required property/,
  },
  {
    what: 'a later version',
    text: '{"format":"bgv-cassette","version":2}\n',
    want: /version 1: \/version must be equal/,
  },
  {
    what: 'a broken entry',
    text: `${JSON.stringify(cassetteHead)}\n{"call":0}\n`,
    want: /entry 1: .* required property/,
  },
  { what: 'no JSON', text: `${JSON.stringify(cassetteHead)}\n9000012345 Asha\n`, want: /entry 1: it must be JSON/ },
])('$what is explained, with its entry and without its values', async ({ text, want }) => {
  const file = join(await tempFolder(), 'calls.ndjson');
  if (text !== undefined) await writeFile(file, text);
  const { code, stderr } = await runBgv(['sandbox', '--port', '0', '--replay', file]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(want)]);
  expect(stderr).not.toContain('9000012345');
});
