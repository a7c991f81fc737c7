import { expect, test } from 'vitest';
import { fakeKeys, type Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation } from '../testing/try-cases.ts';
import { orderCases } from './order-of-checks.ts';

const cases = orderCases(operation);

test('a server that checks key, access, request and balance in this order passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test.each<{ what: string; ways: Ways; titles: readonly string[] }>([
  {
    what: 'the request before the key',
    ways: { authorize: (_, standard) => (standard() === undefined ? undefined : 400) },
    titles: ['an invalid request without a key is 401', 'an invalid request with a key without access is 403'],
  },
  {
    what: 'the balance before the request',
    ways: { check: ({ key }, standard) => (key === fakeKeys.empty ? 402 : standard()) },
    titles: ['an invalid request with an empty key is 400'],
  },
])('a server that checks $what differs from a decision, not from the vendor', async ({ ways, titles }) => {
  expect(await notPassed(cases, ways)).toEqual(titles.map((title) => `drift: ${title}`));
  expect(await notPassed(cases, ways, { strict: true })).toEqual(titles.map((title) => `fail: ${title}`));
});
