import { expect, test } from 'vitest';
import { createContractRun } from '../run/run-contract.ts';

/** Statuses that a server answers the tried request and the plain one with, each in turn; the last again and again. */
interface Ways {
  readonly tried: readonly number[];
  readonly plain?: readonly number[];
}

const cases = {
  settled: 'a valid request with white space is read',
  open: 'a valid request under a content type that names a charset is read',
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
  const messages = 'differences' in verdict ? verdict.differences.map((difference) => difference.message) : [];
  return { verdict: verdict.verdict, requests, messages };
}

test('a request that is answered is accepted, and not asked twice', async () => {
  expect(await confirm({ tried: [200] })).toEqual({ verdict: 'pass', requests: 1, messages: [] });
});

test.each([400, 415, 422])('a valid request that is refused with %d is a broken rule', async (status) => {
  expect(await confirm({ tried: [status] })).toEqual({
    verdict: 'fail',
    requests: 1,
    messages: ['must not be refused'],
  });
});

test('a failure of the bureau that does not come again is no refusal', async () => {
  expect(await confirm({ tried: [500, 200] })).toEqual({ verdict: 'pass', requests: 3, messages: [] });
});

test('a failure that comes again, while the plain request is answered, is the server’s own', async () => {
  expect(await confirm({ tried: [500, 500] })).toEqual({
    verdict: 'fail',
    requests: 3,
    messages: ['must be answered with 200, as the plain request is'],
  });
});

test('a failure that comes again, as it does for the plain request, decides nothing', async () => {
  expect(await confirm({ tried: [500], plain: [500] })).toMatchObject({ verdict: 'inconclusive', requests: 3 });
});

test('no record where the plain request finds a person is a broken rule; no record at all is not', async () => {
  expect(await confirm({ tried: [404] })).toMatchObject({
    verdict: 'fail',
    messages: ['must be answered with 200, as the plain request is'],
  });
  expect(await confirm({ tried: [404], plain: [404] })).toMatchObject({ verdict: 'pass' });
  expect(await confirm({ tried: [404, 200] })).toMatchObject({ verdict: 'pass' });
});

test('a refusal at the second try is judged as a refusal', async () => {
  expect(await confirm({ tried: [500, 400] })).toMatchObject({ verdict: 'fail', messages: ['must not be refused'] });
});

test('where it rests on a decision, a refusal is drift, and no record is as good as a person', async () => {
  expect(await confirm({ tried: [415] }, cases.open)).toMatchObject({ verdict: 'drift', requests: 1 });
  expect(await confirm({ tried: [404] }, cases.open)).toMatchObject({ verdict: 'pass', requests: 1 });
});

test('however strictly a server reads a request, that is not the bureau’s failure', async () => {
  expect(await confirm({ tried: [500] }, cases.open)).toMatchObject({ verdict: 'fail' });
});
