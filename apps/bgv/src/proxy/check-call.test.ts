import { gzipSync } from 'node:zlib';
import { nearMiss } from '@bgv-kit/fixtures';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { formatFault, isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { checkTraffic, firstOperation } from '../../test/proxy/proxied-call.ts';
import { foundRequest } from '../../test/support/sandbox-api.ts';

const valid = bodyOf(200);

function bodyOf(status: number): JsonObject {
  const body = firstOperation.scenarios.find((scenario) => scenario.status === status)?.body;
  if (!isJsonObject(body)) throw new Error(`The document has no example for ${status}.`);
  return body;
}

function withData(change: JsonObject): JsonObject {
  const { data } = valid;
  return { ...valid, data: { ...(isJsonObject(data) ? data : {}), ...change } };
}

/** What an upstream answers, and what is found: kind, rule, path, words, who found it. */
interface Answer {
  readonly what: string;
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly found: readonly string[];
}

const answers: readonly Answer[] = [
  { what: 'a valid answer', body: valid, found: [] },
  { what: 'a valid 404', status: 404, body: bodyOf(404), found: [] },
  {
    what: 'a wrong type deep inside',
    body: withData({ phoneInfo: [{ sequence: '1', reportedDate: '', typeCode: 'M', number: 9_000_012_345 }] }),
    found: [
      'violation answer.data /body/data/phoneInfo/0/number must be a string; received a number (prism, bgv)',
      'violation person.asked-for /body must hold the person who was asked for; received another (bgv)',
    ],
  },
  {
    what: 'a missing list',
    body: {
      ...valid,
      data: Object.fromEntries(Object.entries(valid['data'] ?? {}).filter(([name]) => name !== 'emailInfo')),
    },
    found: [
      'violation answer.data /body/data/emailInfo is missing; it must be an array; received nothing (prism, bgv)',
    ],
  },
  {
    what: 'an extra price',
    body: { ...valid, credits_used: 2 },
    found: ['violation answer.credits-used /body/credits_used must be the price of a 200, 1; received 2 (bgv)'],
  },
  {
    what: 'a charged 500',
    status: 500,
    body: { ...bodyOf(500), credits_used: 1 },
    found: ['violation answer.credits-used /body/credits_used must be the price of a 500, 0; received 1 (bgv)'],
  },
  {
    what: 'no balance under either name',
    body: Object.fromEntries(Object.entries(valid).filter(([name]) => !/^credits_(left|remaining)$/.test(name))),
    found: [
      'violation answer.balance /body must have credits_left or credits_remaining; received neither (prism, bgv)',
    ],
  },
  {
    what: 'two balances',
    body: { ...valid, credits_remaining: 1 },
    found: [
      'violation answer.balance /body/credits_left must be the same as credits_remaining; received two balances (bgv)',
    ],
  },
  {
    what: 'a fraction of a credit',
    body: { ...valid, credits_left: 1.5, credits_remaining: 1.5 },
    found: ['drift answer.balance /body/credits_left must be an integer; received a fraction (bgv)'],
  },
  {
    what: 'another code than the status',
    status: 404,
    body: { ...bodyOf(404), code: 200 },
    found: ['violation answer.code /body/code must be the status, 404; received 200 (bgv)'],
  },
  {
    what: 'another code on a 200',
    body: { ...valid, code: 404 },
    found: ['violation answer.code /body/code must be the status, 200; received 404 (prism, bgv)'],
  },
  {
    what: 'an undocumented status',
    status: 422,
    body: { status: 'error', code: 422, credits_used: 0 },
    found: [
      'violation answer.status /status must have a documented status: 200, 400, 401, 402, 403, 404, 500; received 422 (bgv)',
      'drift answer.balance /body must have credits_left or credits_remaining; received neither (bgv)',
    ],
  },
  {
    what: 'a 501, which Prism would replace',
    status: 501,
    body: {},
    found: [
      'violation answer.status /status must have a documented status: 200, 400, 401, 402, 403, 404, 500; received 501 (bgv)',
      'drift answer.code /body/code must be the status, 501; received nothing (bgv)',
      'drift answer.credits-used /body/credits_used must be the price of a 501, 0; received nothing (bgv)',
      'drift answer.balance /body must have credits_left or credits_remaining; received neither (bgv)',
    ],
  },
  {
    what: 'an error that leaves things out',
    status: 404,
    body: { status: 'error', message: 'None.', data: {}, credits_left: 1 },
    found: [
      'drift answer.code /body/code must be the status, 404; received nothing (prism, bgv)',
      'drift answer.credits-used /body/credits_used must be the price of a 404, 1; received nothing (prism, bgv)',
    ],
  },
  {
    what: 'an HTML page',
    body: '<h1>Welcome</h1>',
    headers: { 'content-type': 'text/html' },
    found: [
      'violation answer.content-type /body must be a JSON object; received something else (prism, bgv)',
      "violation prism.content-type /headers/content-type must have the document's content type (prism)",
    ],
  },
  {
    what: 'an error as an HTML page',
    status: 500,
    body: '<h1>Sorry</h1>',
    headers: { 'content-type': 'text/html' },
    found: [
      'drift answer.content-type /body must be a JSON object; received something else (prism, bgv)',
      "drift prism.content-type /headers/content-type must have the document's content type (prism)",
    ],
  },
  {
    what: 'a content type that cannot be read, at which Prism throws',
    body: valid,
    headers: { 'content-type': 'no "type";;' },
    found: [
      'violation answer.content-type /headers/content-type must have the content type application/json; received another content type (prism, bgv)',
    ],
  },
  {
    what: 'an unknown encoding',
    body: valid,
    headers: { 'content-encoding': 'rot13' },
    found: [
      'transport-error answer.unchecked  the body is too large, broken off or in an unknown encoding, and was not checked (bgv)',
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

/** What is found in a call, in the words of the tables. */
async function found(traffic: Parameters<typeof checkTraffic>[0]) {
  const { issues } = await checkTraffic(traffic);
  return issues.map((issue) => {
    const { kind, rule, path, foundBy } = issue;
    return `${kind} ${rule} ${path} ${formatFault(issue)} (${foundBy.join(', ')})`;
  });
}

test.each(answers)('$what: what is found in the answer', async ({ status = 200, body, headers = {}, found: want }) => {
  const response = typeof body === 'string' ? body : JSON.stringify(body);
  const responseHeaders = Object.entries({ 'content-type': 'application/json', ...headers }).flat();
  expect(await found({ request: foundRequest, status, response, responseHeaders })).toEqual(want);
});

test.each(requests)(
  '$what: what is found in the request',
  async ({ body = foundRequest, headers = {}, found: want }) => {
    const all = { authorization: 'Bearer k', 'content-type': 'application/json', ...headers };
    const traffic = { request: body, requestHeaders: Object.entries(all).flat(), response: JSON.stringify(valid) };
    expect(await found(traffic)).toEqual(want);
  },
);

test('a route that the document does not have is reported without its path', async () => {
  const traffic = { method: 'GET', url: '/v2/elsewhere/9000012345?name=Asha' };
  expect(await found(traffic)).toEqual(['violation request.route  the document has no such route for GET (bgv)']);
  expect((await checkTraffic(traffic)).facts.operation).toBeNull();
});

test('a gzipped answer is decoded and checked', async () => {
  const response = gzipSync(JSON.stringify({ ...valid, credits_used: 7 }));
  const responseHeaders = ['content-type', 'application/json', 'content-encoding', 'gzip'];
  const issues = await found({ request: foundRequest, response, responseHeaders });
  expect(issues).toEqual([expect.stringContaining('answer.credits-used')]);
});

test('no answer of the sandbox breaks the document, and every near miss is named by its rule', async () => {
  const send = sandboxFetch(createSandbox());
  const requestOf = async (body: Json) => {
    const headers = { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' };
    const request = JSON.stringify(body);
    const url = `http://127.0.0.1:4010/api${firstOperation.path}`;
    const answer = await send(url, { method: 'POST', headers, body: request });
    const response = { response: await answer.text(), responseHeaders: [...answer.headers].flat() };
    return checkTraffic({
      request,
      requestHeaders: Object.entries(headers).flat(),
      status: answer.status,
      ...response,
    });
  };
  for (const { request, status } of firstOperation.scenarios.filter(
    ({ status }) => ![401, 402, 403].includes(status),
  )) {
    const { facts, issues } = await requestOf(request);
    expect([facts.status, issues.filter(({ where }) => where === 'response')]).toEqual([status, []]);
  }
  for (const { id } of firstOperation.rules.filter((rule) => rule.field !== '')) {
    const { issues } = await requestOf(nearMiss(firstOperation, id, 1).body);
    expect(issues).toMatchObject([{ where: 'request', rule: id, kind: expect.stringMatching(/violation|drift/) }]);
  }
});
