import { expect, test } from 'vitest';
import { createContractRun } from '../run/run-contract.ts';

/** Statuses that a server answers the tried request and the plain one with, each in turn; the last again and again. */
interface Ways {
  readonly tried: readonly number[];
  readonly plain?: readonly number[];
}

const cases = {
  settled: 'a sound request with white space is read',
  open: 'a sound request under a content type that names a charset is read',
};

/** Tries a request that keeps every rule, and tells what was shown and how many requests it took. */
async function confirm({ tried, plain = [200] }: Ways, title = cases.settled) {
  const left = { tried: [...tried], plain: [...plain] };
  const fetch = async (request: Request) => {
    const isTried =
      request.headers.get('content-type') !== 'application/json' || (await request.clone().text()).includes('\n');
    const queue = isTried ? left.tried : left.plain;
    const status = (queue.length > 1 ? queue.shift() : queue[0]) ?? 200;
    return Response.json({ code: status }, { status });
  };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, fetch });
  const planned = run.plan.cases.find(({ item }) => item.title === title);
  if (planned === undefined) throw new Error(`No case "${title}".`);
  const { verdict, requests } = await run.runCase(planned.item);
  const expected = 'differences' in verdict ? verdict.differences.map((difference) => difference.expected) : [];
  return { verdict: verdict.verdict, requests, expected };
}

test('a request that is answered is accepted, and not asked twice', async () => {
  expect(await confirm({ tried: [200] })).toEqual({ verdict: 'pass', requests: 1, expected: [] });
});

test.each([400, 415, 422])('a sound request that is refused with %d is a broken rule', async (status) => {
  expect(await confirm({ tried: [status] })).toEqual({ verdict: 'fail', requests: 1, expected: ['not to be refused'] });
});

test('a failure of the bureau that does not come again is no refusal', async () => {
  expect(await confirm({ tried: [500, 200] })).toEqual({ verdict: 'pass', requests: 3, expected: [] });
});

test('a failure that comes again, while the plain request is answered, is the server’s own', async () => {
  expect(await confirm({ tried: [500, 500] })).toEqual({
    verdict: 'fail',
    requests: 3,
    expected: ['200, as the plain request'],
  });
});

test('a failure that comes again, as it does for the plain request, decides nothing', async () => {
  expect(await confirm({ tried: [500], plain: [500] })).toMatchObject({ verdict: 'inconclusive', requests: 3 });
});

test('nobody found where the plain request finds somebody is a broken rule; nobody at all is not', async () => {
  expect(await confirm({ tried: [404] })).toMatchObject({ verdict: 'fail', expected: ['200, as the plain request'] });
  expect(await confirm({ tried: [404], plain: [404] })).toMatchObject({ verdict: 'pass' });
  expect(await confirm({ tried: [404, 200] })).toMatchObject({ verdict: 'pass' });
});

test('a refusal for a reason that comes up the second time is judged as it is', async () => {
  expect(await confirm({ tried: [500, 400] })).toMatchObject({ verdict: 'fail', expected: ['not to be refused'] });
});

test('where a decision is behind it, a refusal is drift, and nobody found is as good as somebody', async () => {
  expect(await confirm({ tried: [415] }, cases.open)).toMatchObject({ verdict: 'drift', requests: 1 });
  expect(await confirm({ tried: [404] }, cases.open)).toMatchObject({ verdict: 'pass', requests: 1 });
});

test('no view of a request, however strict, makes it the bureau’s failure', async () => {
  expect(await confirm({ tried: [500] }, cases.open)).toMatchObject({ verdict: 'fail' });
});
