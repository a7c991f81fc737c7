import { isJsonObject, type Json } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { caseId, createReport } from '../report/create-report.ts';
import { createContractRun, runCases } from '../run/run-contract.ts';
import type { Target } from '../target.ts';

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

test('a target that leaves everything without an answer is left alone soon', async () => {
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
