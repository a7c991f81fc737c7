import { isJsonObject, type Json } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { caseId, createReport } from '../report/create-report.ts';
import { createContractRun, runCases } from '../run/run-contract.ts';
import type { Target } from '../target.ts';
import type { Ways } from '../testing/fake-api.ts';
import { openTransport } from '../testing/open-transport.ts';

type Fetch = (request: Request) => Promise<Response>;

/** A server that answers, and counts what it was asked for. */
function createServer() {
  let requests = 0;
  const fetch: Fetch = async (request) => {
    requests += 1;
    const status = request.headers.get('authorization') === 'Bearer k' ? statusOf(await request.json()) : 401;
    return Response.json({ code: status, credits_left: 1000 }, { status });
  };
  return { fetch, requests: () => requests };
}

function statusOf(body: Json): number {
  return isJsonObject(body) &&
    /^[6-9][0-9]{9}$/.test(String(body['mobile_number'])) &&
    typeof body['full_name'] === 'string'
    ? 200
    : 400;
}

/** The run of a target, and its cases by the beginnings of their names. */
function open(more: Partial<Target>) {
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, ...more });
  const runOne = (name: string) => {
    const planned = run.plan.cases.find(({ item }) => caseId(item).startsWith(name));
    if (planned === undefined) throw new Error(`No case "${name}".`);
    return run.runCase(planned.item);
  };
  return { run, runOne };
}

const paidCase = 'outcome.found: found';

const refuse: Fetch = () => Promise.reject(new TypeError('fetch failed'));

test('a run ends soon when the target answers nothing', async () => {
  let requests = 0;
  const counted: Fetch = (request) => {
    requests += 1;
    return refuse(request);
  };
  const { run } = open({ fetch: counted, maxCredits: 1000 });
  const results = await runCases(run);
  expect(requests).toBeLessThanOrEqual(8);
  expect(run.abortReason()).toContain('without an answer');
  expect(results.some(({ verdict }) => verdict.verdict === 'pass' || verdict.verdict === 'fail')).toBe(false);
  expect(createReport(run, results)).toMatchObject({ outcome: 'unproved', ended: run.abortReason() });
});

/** Leaves what is paid without an answer, and counts how often each was sent. */
function losesPaid() {
  const server = createServer();
  let paid = 0;
  const fetch: Fetch = async (request) => {
    const response = await server.fetch(request);
    if (response.status !== 200) return response;
    paid += 1;
    throw new TypeError('reset');
  };
  return { fetch, paid: () => paid };
}

test('a paid call without an answer is never sent again', async () => {
  const server = losesPaid();
  const { verdict } = await open(server).runOne(paidCase);
  expect(verdict).toEqual({ verdict: 'inconclusive', reason: '"found": the connection ended without an answer' });
  expect(server.paid()).toBe(1);
});

test('a paid call without an answer counts as spent', async () => {
  const { run, runOne } = open(losesPaid());
  await runOne(paidCase);
  expect(run.spent().credits).toBe(1);
});

test('an answer of 429 decides nothing, and the request is not sent again', async () => {
  let requests = 0;
  const busy: Fetch = async () => {
    requests += 1;
    return Response.json({}, { status: 429, headers: { 'retry-after': '0' } });
  };
  const { run, runOne } = open({ fetch: busy });
  expect(await runOne(paidCase)).toMatchObject({
    verdict: {
      verdict: 'inconclusive',
      reason: '"found": the target turned a request away with 429 and Retry-After 0 s',
    },
  });
  expect(requests).toBe(1);
  expect(run.transportErrors()).toEqual(['once, the target turned a request away with 429 and Retry-After 0 s']);
});

test('after an interruption nothing more is sent, and what was proved stands', async () => {
  const controller = new AbortController();
  const server = createServer();
  const { run, runOne } = open({ fetch: server.fetch, signal: controller.signal });
  const { verdict } = await runOne(paidCase);
  controller.abort();
  const results = (await runCases(run)).filter(({ item }) => item.requests > 0);
  expect([verdict.verdict, server.requests(), run.abortReason()]).toEqual(['pass', 1, 'the run was interrupted']);
  expect(new Set(results.map((result) => result.verdict.verdict))).toEqual(new Set(['inconclusive', 'skip']));
});

test('a request that was waiting for its turn when the run was interrupted is not sent, and not counted', async () => {
  const controller = new AbortController();
  const server = createServer();
  const { run, runOne } = open({ fetch: server.fetch, signal: controller.signal, requestsPerSecond: 0.1 });
  await runOne(paidCase);
  const waiting = runOne(paidCase);
  controller.abort();
  await waiting;
  expect([server.requests(), run.spent()]).toEqual([1, { requests: 1, credits: 1 }]);
});

test('a request is sent within the budget, and refused beyond it', async () => {
  const { transport, paid, free, api } = openTransport(() => false, { maxCredits: 2 });
  await transport.send(paid);
  await transport.send(paid);
  await expect(transport.send(paid)).rejects.toThrow('the budget of 2 credits would be exceeded');
  expect((await transport.send(free)).status).toBe(400);
  expect(api.calls).toHaveLength(3);
});

test('requests that overlap must fit into the budget together', async () => {
  const { transport, paid, free, api } = openTransport(() => false, { maxCredits: 2 });
  await expect(transport.together([paid, free, paid, paid])).rejects.toThrow('the budget of 2 credits');
  expect(api.calls).toEqual([]);
  const { answered, reasons } = await transport.together([paid, free, paid]);
  expect(answered.map(({ request, status }) => `${request.label} ${status}`)).toEqual([
    'paid 200',
    'free 400',
    'paid 200',
  ]);
  expect(reasons).toEqual([]);
});

test('of requests that overlap, an unanswered one and one with a 429 become reasons', async () => {
  const busy: Ways = { check: ({ fields }, standard) => (fields['mobile_number'] === '2' ? 503 : standard()) };
  const { transport, paid, free, answers, audit } = openTransport((text) => text.includes('"1"'), {}, busy);
  const turnedAway = { label: 'busy', body: { mobile_number: '2' } };
  const { answered, reasons } = await transport.together([free, paid, turnedAway]);
  expect(answered.map(({ request }) => request.label)).toEqual(['paid']);
  expect(reasons).toEqual([
    '"free": the connection ended without an answer',
    '"busy": the target turned a request away with 503',
  ]);
  expect(answers.differences('answer.data')).toEqual([]);
  expect(audit.unaccounted()).toHaveLength(3);
});

test('every answer is recorded, but for one of a busy server', async () => {
  const { transport, free, answers } = openTransport(() => false);
  expect(answers.differences('answer.code')).toBeUndefined();
  await transport.ask(free);
  expect(answers.differences('answer.code')).toBeUndefined();
  await transport.send(free);
  expect(answers.differences('answer.code')).toEqual([]);
});

test.each([401, 403])(
  'a valid request that is refused with %d shows that the key does not work, and ends the run',
  async (status) => {
    const { transport, paid, free } = openTransport(() => false, {}, { authorize: () => status });
    const reason = `the target refused the key with ${status}: give a working key with --key`;
    await expect(transport.send(paid)).rejects.toThrow(`"paid": ${reason}`);
    expect(transport.errors.abortReason()).toBe(reason);
    await expect(transport.send(free)).rejects.toThrow(reason);
  },
);

test('a refusal of a free request, of another key, or after the key has worked, ends nothing', async () => {
  const refuses: Ways = { authorize: ({ number }) => (number === 3 ? undefined : 401) };
  const { transport, paid, free } = openTransport(() => false, {}, refuses);
  expect((await transport.send(free)).status).toBe(401);
  expect((await transport.send({ ...paid, key: 'low' })).status).toBe(401);
  expect((await transport.send(paid)).status).toBe(200);
  expect((await transport.send(paid)).status).toBe(401);
  expect(transport.errors.abortReason()).toBeUndefined();
});
