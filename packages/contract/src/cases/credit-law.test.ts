import { expect, test } from 'vitest';
import { createFakeApi, fakeKeys, fakeNumbers, type Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { creditLawCases, openingCases } from './credit-law.ts';

const unlimited = { maxCredits: Number.POSITIVE_INFINITY };
const cases = creditLawCases(operation);

test('a server that charges what is documented passes, within the plan', async () => {
  expect(await notPassed([...openingCases(operation, unlimited), ...cases])).toEqual([]);
  expect(await beyondPlan([...openingCases(operation, unlimited), ...cases])).toEqual([]);
});

/** Takes another price for a status, and states the documented one. */
const taking = (status: number, credits: number): Ways => ({
  price: (of, _, documented) => (of === status ? credits : documented),
});

test.each<{ what: string; ways: Ways; title: string }>([
  { what: 'charges a 200 twice', ways: taking(200, 2), title: 'the same request costs again each time' },
  { what: 'charges nothing for a 200', ways: taking(200, 0), title: 'the same request costs again each time' },
  {
    what: 'charges the same request once',
    ways: chargesOnce(),
    title: 'the same request costs again each time',
  },
  { what: 'charges nothing for a 404', ways: taking(404, 0), title: 'no record takes 1, each time' },
  { what: 'charges a 500', ways: taking(500, 1), title: 'a failure of the bureau takes nothing, each time' },
  {
    what: 'charges a 404 without the optional fields twice',
    ways: {
      price: (status, { fields }, price) => (status === 404 && fields['consent_purpose'] === undefined ? 2 : price),
    },
    title: 'no record takes 1, each time',
  },
  {
    what: 'charges a failure with every field',
    ways: { price: (status, { fields }, price) => (status === 500 && fields['id_value'] !== undefined ? 1 : price) },
    title: 'a failure of the bureau takes nothing, each time',
  },
  {
    what: 'charges a 402 to another key',
    ways: { ...taking(402, 1), payer: () => fakeKeys.main },
    title: 'a call that no balance covers takes nothing from another key',
  },
  {
    what: 'charges a 403 to another key',
    ways: { ...taking(403, 1), payer: () => fakeKeys.main },
    title: 'a key without access takes nothing from another',
  },
  { what: 'charges a 400', ways: taking(400, 1), title: 'an invalid request takes nothing, each time' },
])('a server that $what fails', async ({ ways, title }) => {
  expect(await notPassed(cases, ways)).toContain(`fail: ${title}`);
});

/** Charges a body only the first time. */
function chargesOnce(): Ways {
  const seen = new Set<string>();
  return {
    price: (_, { text }, documented) => {
      const price = seen.has(text) ? 0 : documented;
      seen.add(text);
      return price;
    },
  };
}

test('the opening case shows what a call costs, and looks at the keys that are to be spent', async () => {
  const opening = openingCases(operation, unlimited);
  const tried = await tryCases(opening, createFakeApi(taking(200, 2)));
  expect(tried.map(({ rule, verdict }) => `${rule}: ${verdict}`)).toEqual([
    'credits.invalid-request: pass',
    'credits.invalid-request: pass',
    'credits.found: fail',
  ]);
});

test('with a budget the main key comes first', () => {
  const rules = openingCases(operation, { maxCredits: 5 }).map(({ rule }) => rule);
  expect(rules).toEqual(['credits.found', 'credits.invalid-request', 'credits.invalid-request']);
});

test('an empty key may be refused before its request is read, a low one may not', async () => {
  const ways: Ways = {
    check: ({ key }, standard) => (key === fakeKeys.empty || key === fakeKeys.low ? 402 : standard()),
  };
  expect(await notPassed(openingCases(operation, unlimited), ways)).toEqual([
    'fail: an invalid request with the low key is refused, so that its balance is known from the start',
  ]);
});

test('a second number of an outcome is asked for too, and without any number nothing is decided', async () => {
  const noRecord = cases.filter(({ rule }) => rule === 'credits.no-record');
  const api = createFakeApi({
    bureau: ({ fields }) => (String(fields['mobile_number']).startsWith('900005440') ? 404 : 200),
  });
  await tryCases(noRecord, api, { numbers: { ...fakeNumbers, noRecord: ['9000054404', '9000054405'] } });
  const asked = api.calls.map(({ fields }) => fields['mobile_number']);
  expect(asked).toEqual(['9000054321', '9000054404', '9000054405', '9000054404', '9000054404', '9000054321']);
  const host = { baseUrl: 'https://bgv.example/api', purpose: 'A purpose of our own, long enough', maxCredits: 100 };
  const [tried] = await tryCases(noRecord, createFakeApi(), { ...host, numbers: { found: fakeNumbers.found } });
  expect(tried).toMatchObject({ verdict: 'inconclusive', reason: 'no number for "no record" was given' });
});

test('where no balance is stated, what a call costs is not decided', async () => {
  const ways: Ways = { envelope: ({ credits_remaining: _, ...body }) => body };
  const tried = await tryCases(cases.slice(0, 1), createFakeApi(ways));
  expect(tried[0]).toMatchObject({ verdict: 'inconclusive', reason: 'the answers state no balance' });
});
