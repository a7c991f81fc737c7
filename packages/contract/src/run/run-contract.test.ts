import { isJsonObject, type Json } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { ContractError } from '../errors.ts';
import { caseId } from '../report/create-report.ts';
import type { Target } from '../target.ts';
import { createContractRun, runCases } from './run-contract.ts';

type Fetch = (request: Request) => Promise<Response>;

const local: Target = { baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } };

/** A server that takes what it likes for what is served and for what is refused, and says what it has left. */
function createServer({ paid = 1, free = 0 } = {}) {
  let balance = 10_000;
  let requests = 0;
  const fetch: Fetch = async (request) => {
    requests += 1;
    const status = request.headers.get('authorization') === 'Bearer k' ? statusOf(await request.json()) : 401;
    balance -= status === 200 ? paid : status === 400 ? free : 0;
    return Response.json({ code: status, credits_left: balance }, { status });
  };
  return { fetch, requests: () => requests, taken: () => 10_000 - balance };
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
  const run = createContractRun({ ...local, ...more });
  const runOne = (name: string) => {
    const planned = run.plan.cases.find(({ item }) => caseId(item).startsWith(name));
    if (planned === undefined) throw new Error(`No case "${name}".`);
    return run.runCase(planned.item);
  };
  return { run, runOne };
}

const paidCase = 'outcome.found: found';
const freeCase = 'full_name.required';
const orderCase = 'order-of-checks: an invalid request';

test('making a run sends nothing', () => {
  const server = createServer();
  const { run } = open(server);
  expect([server.requests(), run.spent(), run.transportErrors(), run.abortReason()]).toEqual([
    0,
    { requests: 0, credits: 0 },
    [],
    undefined,
  ]);
});

test('a document without operations and an invalid target are usage errors', () => {
  expect(() => createContractRun({ ...local, baseUrl: 'nowhere' })).toThrow(ContractError);
  expect(() => createContractRun({ ...local, maxCredits: -1 })).toThrow(
    expect.objectContaining({ code: 'BUDGET_INVALID' }),
  );
});

test.each([
  [
    'a found number',
    { numbers: { found: ['9000000200', '12345'] } },
    'number 2 of `found`: `mobile_number` must be exactly',
  ],
  ['a number without a record', { numbers: { noRecord: ['9999999999'] } }, 'number 1 of `noRecord`: `mobile_number`'],
  ['the name', { numbers: { found: ['9000000200'] }, fullName: 'R2D2' }, '`full_name` must contain only'],
  ['the purpose', { numbers: { found: ['9000000200'] }, purpose: 'short' }, '`consent_purpose` must be'],
] as const)('a mistake in %s is a usage error, not a verdict against the server', (_, input, message) => {
  const values = ['12345', '9999999999', 'R2D2'];
  const run = () => createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, ...input });
  expect(run).toThrow(ContractError);
  expect(run).toThrow(message);
  for (const value of values) expect(run).not.toThrow(value);
});

test('a case that is skipped sends nothing, and says why', async () => {
  const server = createServer();
  const { verdict, requests } = await open(server).runOne('credits.empty');
  expect(verdict).toEqual({ verdict: 'skip', reason: 'needs a key of its own: --key-empty' });
  expect([requests, server.requests()]).toEqual([0, 0]);
});

test('a case tells what it sent and what it spent', async () => {
  const { run, runOne } = open(createServer());
  expect(await runOne('credits.found')).toMatchObject({ verdict: { verdict: 'pass' }, requests: 2, credits: 2 });
  expect(await runOne(paidCase)).toMatchObject({ verdict: { verdict: 'pass' }, requests: 1, credits: 1 });
  expect(await runOne('full_name.type: null')).toMatchObject({ requests: 1 });
  expect(run.spent()).toMatchObject({ requests: 4 });
});

test('what was really taken counts as spent, whatever the answers said', async () => {
  const server = createServer({ paid: 3 });
  const { run, runOne } = open(server);
  await runOne('credits.found');
  await runOne(paidCase);
  expect(run.spent().credits).toBe(server.taken());
});

test('every case of the plan is reported as it ends, in the plan’s order', async () => {
  const { run } = open({ fetch: createServer().fetch, maxCredits: 0 });
  const reported: string[] = [];
  const results = await runCases(run, ({ item }) => reported.push(caseId(item)));
  expect(reported).toEqual(run.plan.cases.map(({ item }) => caseId(item)));
  expect(results.map(({ item }) => caseId(item))).toEqual(reported);
});

test.each([0, 1, 2, 5, 13, 40])(
  'a server that honours the contract is asked for no more than the budget of %d',
  async (maxCredits) => {
    const server = createServer();
    const { run } = open({ fetch: server.fetch, maxCredits });
    await run.preflight();
    await runCases(run);
    expect(server.taken()).toBeLessThanOrEqual(maxCredits);
    expect(run.spent().credits).toBeGreaterThanOrEqual(server.taken());
  },
);

test.each([
  { paid: 2, free: 0, maxCredits: 10 },
  { paid: 5, free: 0, maxCredits: 20 },
  { paid: 1, free: 1, maxCredits: 0 },
  { paid: 1, free: 2, maxCredits: 12 },
  { paid: 3, free: 1, maxCredits: 7 },
])(
  'one that takes $paid and $free gets no more than $maxCredits and what its first calls took',
  async ({ paid, free, maxCredits }) => {
    const server = createServer({ paid, free });
    const { run } = open({ fetch: server.fetch, maxCredits });
    await run.preflight();
    const results = await runCases(run);
    // The preflight, and the call whose balance tells on it.
    expect(server.taken()).toBeLessThanOrEqual(maxCredits + 2 * free + (paid - 1));
    const reasons = results.flatMap(({ verdict }) => ('reason' in verdict ? [verdict.reason] : []));
    expect(reasons).toContain(`the budget of ${maxCredits} credits would be exceeded`);
  },
);

test.each([0, 3, 10])(
  'one that serves and charges everything gets one call more than the budget of %d at most',
  async (maxCredits) => {
    let served = 0;
    const fetch: Fetch = async (request) => {
      if (request.headers.get('authorization') !== 'Bearer k') return Response.json({ code: 401 }, { status: 401 });
      served += 1;
      return Response.json({ code: 200, credits_used: 1, credits_left: 1000 - served });
    };
    // The preflight is asked for before a run begins, and would be the one more.
    await runCases(open({ fetch, maxCredits }).run);
    expect(served).toBeLessThanOrEqual(maxCredits + 1);
  },
);

test('a difference where the vendor documentation is silent is drift, and a failure for a target that is held to the document', async () => {
  const fetch: Fetch = async () => Response.json({}, { status: 422 });
  const verdicts = [open({ fetch }), open({ fetch, strict: true })].map(({ runOne }) => runOne(orderCase));
  expect((await Promise.all(verdicts)).map(({ verdict }) => verdict.verdict)).toEqual(['drift', 'fail']);
});

test('a key that has run out proves nothing against the server', async () => {
  const fetch: Fetch = async () => Response.json({ code: 402, credits_left: 0 }, { status: 402 });
  const { verdict } = await open({ fetch, numbers: { found: ['9000000301'] } }).runOne(paidCase);
  expect(verdict).toEqual({ verdict: 'inconclusive', reason: 'the key has run out of credits: give one with more' });
});

test('an empty key that is refused before its request is read is drift, not a key to be topped up', async () => {
  const fetch: Fetch = async () => Response.json({ code: 402, credits_left: 0 }, { status: 402 });
  const { verdict } = await open({ fetch, keys: { main: 'k', empty: 'k-empty' } }).runOne(
    'order-of-checks: an invalid request with an empty key',
  );
  expect(verdict.verdict).toBe('drift');
});

test('a broken rule shows the first three requests that broke it', async () => {
  const { verdict } = await open({ fetch: async () => Response.json({ code: 200 }) }).runOne(
    'mobile_number.ten-digits',
  );
  const differences = 'differences' in verdict ? verdict.differences : [];
  expect(differences.length).toBeGreaterThan(10);
  expect(differences.map(({ request }) => request !== undefined).slice(0, 5)).toEqual([true, true, true, false, false]);
});

test(`a case of a free rule runs without credits: ${freeCase}`, async () => {
  const server = createServer();
  const { verdict, credits } = await open({ fetch: server.fetch, maxCredits: 0 }).runOne(freeCase);
  expect([verdict.verdict, credits, server.taken()]).toEqual(['pass', 0, 0]);
});

test('a mistyped key is not the server’s fault, even if it checks the request before the key', async () => {
  const fetch: Fetch = async (request) => {
    const status = statusOf(await request.json().catch(() => null)) === 400 ? 400 : 401;
    return Response.json({ code: status }, { status });
  };
  const { run, runOne } = open({ fetch });
  // Either the preflight finds it out, or what comes after decides nothing.
  const failedPreflight = await run.preflight();
  const { verdict } = await runOne('body.any-json: a valid request with white space');
  expect(failedPreflight ?? verdict.verdict).not.toBe('fail');
});
