import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Operation } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import type { CassetteEntry } from '@bgv-kit/spec/shapes';
import { expect, onTestFinished, test } from 'vitest';
import { loadRecordings } from './load-recordings.ts';
import { cassetteHead } from './read-cassette.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

const valid = { mobile_number: '9000012345', full_name: 'Asha Verma' };
const short = { ...valid, mobile_number: '900001234' };

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

async function fileWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bgv-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'calls.ndjson');
  await writeFile(file, text);
  return file;
}

function cassette(lines: readonly unknown[]): Promise<string> {
  return fileWith([cassetteHead, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function load(file: string) {
  const warnings: string[] = [];
  const recordings = await loadRecordings(file, operations, (text) =>
    warnings.push(text.replace(/.*calls\.ndjson/, '…')),
  );
  return { recordings, warnings };
}

test.each([
  { what: 'a 200', line: entry(200, json(valid)), warning: undefined, played: true },
  { what: 'a 422', line: entry(422, json(valid)), warning: undefined, played: true },
  { what: 'a 400 that breaks a rule', line: entry(400, json(short)), warning: undefined, played: false },
  { what: 'a 400 without JSON', line: entry(400, { form: 'other' }), warning: undefined, played: false },
  {
    what: 'a 200 that breaks a rule',
    line: entry(200, json(short)),
    warning: '…, entry 1 is not replayed: it was 200, and the sandbox refuses it by mobile_number.ten-digits.',
    played: false,
  },
  {
    what: 'a 400 that breaks none',
    line: entry(400, json(valid)),
    warning: '…, entry 1 is not replayed: it was 400 and breaks no rule.',
    played: false,
  },
  {
    what: 'a 402',
    line: entry(402, json(valid)),
    warning: '…, entry 1 is not replayed: 402 depends on the key, and the sandbox has keys of its own.',
    played: false,
  },
  {
    what: 'an HTML page',
    line: entry(502, json(valid), { form: 'other' }),
    warning: '…, entry 1 is not replayed: its answer is no JSON object.',
    played: false,
  },
  {
    what: "another document's call",
    line: { ...entry(200, json(valid)), operation: 'elsewhere' },
    warning: '…, entry 1 is not replayed: the document has no such operation.',
    played: false,
  },
])('$what is replayed, or said with its number and the rule', async ({ line, warning, played }) => {
  const { recordings, warnings } = await load(await cassette([line]));
  expect(warnings).toEqual(warning === undefined ? [] : [warning]);
  const found = recordings.find(operation, valid);
  expect(found === undefined).toBe(!played);
  if (played) expect(found).toMatchObject({ label: 'recorded', recorded: { status: line.response.status } });
});

test('a recording that was killed in the middle of a line is replayed without it', async () => {
  const file = await cassette([entry(200, json(valid))]);
  await appendFile(file, '{"call":2,"operat');
  const { recordings, warnings } = await load(file);
  expect(warnings).toEqual(['… ends in the middle of an entry, which is left out.']);
  expect(recordings.find(operation, valid)).toMatchObject({ status: 200 });
});

test('a request is found whatever the order of its fields, and with fields that the document does not describe', async () => {
  const { recordings } = await load(await cassette([entry(200, json(valid))]));
  const { mobile_number, full_name } = valid;
  expect(recordings.find(operation, { full_name, client_reference: 7, mobile_number })).toMatchObject({ status: 200 });
  expect(recordings.find(operation, { mobile_number, full_name: 'Asha Rao' })).toBeUndefined();
  expect(recordings.find(operation, { ...valid, document_type: 'PAN' })).toBeUndefined();
});

test('two requests differ in the entries of a list whose items a part of the schema describes', async () => {
  const list = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } };
  const request = { type: 'object', properties: { people: { allOf: [list] } } };
  const own: Operation = { ...operation, request, rules: [] };
  const sent = (id: string) => ({ people: [{ id }] });
  const file = await cassette([entry(200, { form: 'json', json: sent('a') })]);
  const recordings = await loadRecordings(file, [own], () => undefined);
  expect(recordings.find(own, sent('a'))).toMatchObject({ status: 200 });
  expect(recordings.find(own, sent('b'))).toBeUndefined();
});

test('several recordings of one request come in their order, the last one again and again', async () => {
  const { recordings } = await load(await cassette([503, 200, 404].map((status) => entry(status, json(valid)))));
  const statuses = Array.from({ length: 4 }, () => recordings.find(operation, valid)?.status);
  expect(statuses).toEqual([503, 200, 404, 404]);
});

const head = `${JSON.stringify(cassetteHead)}\n`;

test.each([
  { what: 'another file', text: '{"openapi":"3.1.0"}\n', want: 'is no cassette, and this sandbox replays version 2.' },
  {
    what: 'an earlier version',
    text: '{"format":"bgv-cassette","version":1}\n',
    want: 'is a cassette of version 1, and this sandbox replays version 2.',
  },
  { what: 'an empty file', text: '', want: 'is no cassette' },
  { what: 'a broken entry', text: `${head}{"call":0}\n`, want: 'entry 1: `operation` is missing; it must be a string' },
  { what: 'no JSON', text: `${head}9000012345 Asha\n`, want: 'entry 1: it must be JSON.' },
])('$what is refused, with its entry, a remedy, and without its values', async ({ text, want }) => {
  const refusal = await loadRecordings(await fileWith(text), operations, () => undefined).catch((error) => error);
  expect(refusal).toMatchObject({ code: 'CASSETTE_INVALID', message: expect.stringContaining(want) });
  expect(refusal.message).toMatch(/ Record it again with bgv proxy --record\.$/);
  expect(refusal.message).not.toContain('9000012345');
});

test('a missing file is refused with a remedy', async () => {
  const loading = loadRecordings(join(tmpdir(), 'bgv-no-such-file'), operations, () => undefined);
  await expect(loading).rejects.toThrow(/cannot be read \(ENOENT\)\. Give the path of a file/);
});
