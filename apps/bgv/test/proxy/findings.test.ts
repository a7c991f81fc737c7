import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { beforeAll, expect, test } from 'vitest';
import { type ReportLine, reportLineSchema } from '../../src/proxy/report-line.ts';
import { callApi, foundRequest } from '../support/sandbox-api.ts';
import { startBgvProxy } from './running-proxy.ts';

const [operation] = operations;
const sound = bodyOf(200);

function bodyOf(status: number): JsonObject {
  const body = operation?.scenarios.find((scenario) => scenario.status === status)?.body;
  if (!isJsonObject(body)) throw new Error(`The document has no example for ${status}.`);
  return body;
}

function withData(change: JsonObject): JsonObject {
  const { data } = sound;
  return { ...sound, data: { ...(isJsonObject(data) ? data : {}), ...change } };
}

/** What an upstream answers, and what is found: rule, pointer, kind, who found it. */
interface Answer {
  readonly what: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly found: readonly string[];
}

const answers: readonly Answer[] = [
  { what: 'a sound answer', body: sound, found: [] },
  { what: 'a sound 404', status: 404, body: bodyOf(404), found: [] },
  {
    what: 'a wrong type deep inside',
    body: withData({ phoneInfo: [{ sequence: '1', reportedDate: '', typeCode: 'M', number: 9_000_012_345 }] }),
    found: ['violation prism.type /body/data/phoneInfo/0/number must be string (prism)'],
  },
  {
    what: 'a missing list',
    body: {
      ...sound,
      data: Object.fromEntries(Object.entries(sound['data'] ?? {}).filter(([name]) => name !== 'emailInfo')),
    },
    found: ['violation prism.required /body/data/emailInfo is required (prism)'],
  },
  {
    what: 'an extra price',
    body: { ...sound, credits_used: 2 },
    found: [
      "violation answer.credits-used /body/credits_used credits_used is 2; the document's price of 200 is 1 (bgv)",
    ],
  },
  {
    what: 'a charged 500',
    status: 500,
    body: { ...bodyOf(500), credits_used: 1 },
    found: [
      "violation answer.credits-used /body/credits_used credits_used is 1; the document's price of 500 is 0 (bgv)",
    ],
  },
  {
    what: 'no balance under either name',
    body: Object.fromEntries(Object.entries(sound).filter(([name]) => !/^credits_(left|remaining)$/.test(name))),
    found: ["violation prism.anyOf /body must match one of the document's alternatives (prism)"],
  },
  {
    what: 'two balances',
    body: { ...sound, credits_remaining: 1 },
    found: ['violation answer.balance /body/credits_remaining the two balances differ (bgv)'],
  },
  {
    what: 'a fraction of a credit',
    body: { ...sound, credits_left: 1.5, credits_remaining: 1.5 },
    found: ['drift answer.balance /body/credits_left the balance is no whole number (bgv)'],
  },
  {
    what: 'another code than the status',
    status: 404,
    body: { ...bodyOf(404), code: 200 },
    found: ['violation answer.code /body/code code must be the status, 404 (bgv)'],
  },
  {
    what: 'another code on a 200',
    body: { ...sound, code: 404 },
    found: ['violation answer.code /body/code code must be the status, 200 (prism, bgv)'],
  },
  {
    what: 'an undocumented status',
    status: 422,
    body: { status: 'error', code: 422, credits_used: 0 },
    found: ['violation answer.status /status the document has no 422, only 200, 400, 401, 402, 403, 404, 500 (bgv)'],
  },
  {
    what: 'a 501, which Prism would replace',
    status: 501,
    body: {},
    found: ['violation answer.status /status the document has no 501, only 200, 400, 401, 402, 403, 404, 500 (bgv)'],
  },
  {
    what: 'an error that leaves things out',
    status: 404,
    body: { status: 'error', message: 'None.', data: {}, credits_left: 1 },
    found: [
      'drift prism.required /body/code is required (prism)',
      'drift prism.required /body/credits_used is required (prism)',
    ],
  },
  {
    what: 'an HTML page',
    body: '<h1>Welcome</h1>',
    headers: { 'content-type': 'text/html' },
    found: [
      'violation answer.json /body the body is not JSON (prism, bgv)',
      "violation prism.content-type /headers/content-type must have the document's content type (prism)",
    ],
  },
  {
    what: 'a content type that cannot be read, at which Prism throws',
    body: sound,
    headers: { 'content-type': 'no "type";;' },
    found: ["violation prism.content-type /headers/content-type must have the document's content type (prism)"],
  },
  {
    what: 'an encoding that nobody knows',
    body: sound,
    headers: { 'content-encoding': 'rot13' },
    found: [
      'trouble answer.unjudged  the body is too large, broken off or in an unknown encoding, and was not judged (bgv)',
    ],
  },
];

const requests: readonly { what: string; body?: string; headers?: Record<string, string>; found: readonly string[] }[] =
  [
    {
      what: 'two broken rules',
      body: '{"mobile_number":"5123","full_name":"Asha 2"}',
      found: [
        'violation mobile_number.ten-digits /body/mobile_number `mobile_number` must be exactly 10 digits. (prism, bgv)',
        'violation mobile_number.starts-with-6-to-9 /body/mobile_number `mobile_number` must start with 6, 7, 8 or 9. (prism, bgv)',
        'violation full_name.only-letters-spaces-and-dots /body/full_name `full_name` must contain only letters, spaces and dots. (prism, bgv)',
      ],
    },
    {
      what: 'a rule that rests on a decision',
      body: '{"mobile_number":"9000012345","full_name":". ."}',
      found: ['drift full_name.has-a-letter /body/full_name `full_name` must contain a letter. (prism, bgv)'],
    },
    {
      what: 'nothing that is required',
      body: '{}',
      found: [
        'violation mobile_number.required /body/mobile_number `mobile_number` is required. (prism, bgv)',
        'violation full_name.required /body/full_name `full_name` is required. (prism, bgv)',
      ],
    },
    {
      what: 'no key',
      headers: { authorization: 'Basic abc' },
      found: ['violation prism.401 /headers/authorization must carry a key in the documented way (prism)'],
    },
    {
      what: 'a form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      found: ["violation prism.415 /headers/content-type must have the document's content type (prism)"],
    },
    {
      what: 'a content type at which Prism throws',
      headers: { 'content-type': 'a b' },
      found: ['violation request.content-type /headers/content-type the content type cannot be read (bgv)'],
    },
    {
      what: 'a body that is no JSON',
      body: '{"mobile_number":',
      found: ['violation request.json /body the body is not valid JSON (bgv)'],
    },
    { what: 'no body', body: '', found: ['violation request.body /body the body is missing (prism, bgv)'] },
  ];

let lines: readonly ReportLine[];
let reported: readonly ReportLine[];
let code: number | null;

function give(response: ServerResponse, { status = 200, body, headers = {} }: Omit<Answer, 'what' | 'found'>): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

// All through one proxy: its report is then one of many calls.
beforeAll(async () => {
  let next: Omit<Answer, 'what' | 'found'> = { body: sound };
  const server = createServer((request, response) => {
    request.resume().on('end', () => give(response, next));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'bgv-test-'));
  const report = join(folder, 'findings.ndjson');
  const proxy = await startBgvProxy(`${origin}/api`, ['--report', report]);
  for (next of answers) await (await callApi(proxy.url)).text().catch(() => undefined);
  next = { body: sound };
  for (const { body = foundRequest, headers = {} } of requests) await callApi(proxy.url, { body, headers });
  await fetch(`${proxy.url}/v2/elsewhere/9000012345?name=Asha`);
  ({ code } = await proxy.stop('SIGINT'));
  lines = proxy.findings();
  const text = await readFile(report, 'utf8');
  await rm(folder, { recursive: true });
  server.close();
  reported = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});

/** What was found in the nth call, in the words of the tables above. */
function found(call: number): string[] {
  const own = lines.filter((line) => line.call === call);
  return own.map(
    ({ kind, rule, pointer, message, foundBy }) => `${kind} ${rule} ${pointer} ${message} (${foundBy.join(', ')})`,
  );
}

test.each(answers.map((answer, index) => ({ ...answer, index })))(
  '$what: what is found in the answer',
  ({ found: want, index }) => {
    expect(found(index + 1)).toEqual(want);
    expect(lines.filter(({ call }) => call === index + 1).every(({ where }) => where === 'response')).toBe(true);
  },
);

test.each(requests.map((request, index) => ({ ...request, index })))(
  '$what: what is found in the request',
  ({ found: want, index }) => {
    const call = answers.length + index + 1;
    expect(found(call)).toEqual(want);
    expect(
      lines.filter((line) => line.call === call).every(({ where, status }) => where === 'request' && status === 200),
    ).toBe(true);
  },
);

test('a route that the document does not have is said, without its path', () => {
  const call = answers.length + requests.length + 1;
  expect(found(call)).toEqual(['violation request.route  the document has no such route for GET (bgv)']);
  expect(lines.at(-1)).toMatchObject({ call, operation: null });
});

test('each finding is a line of the report, which has the documented form', () => {
  expect(reported).toEqual(lines);
  const check = compileSchemaCheck(reportLineSchema);
  for (const line of reported) expect(check(JSON.parse(JSON.stringify(line)))).toEqual([]);
});

test('violations are exit code 1', () => {
  expect(code).toBe(1);
});
