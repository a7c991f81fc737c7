import { fieldOf } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { resolveTarget, type Target } from '../target.ts';
import { createFakeApi, fakeKeys, fakeNumbers, type Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { documentedScenarioCases } from './documented-scenarios.ts';

function casesFor(more: Partial<Target> = {}) {
  const target = { baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, numbers: fakeNumbers, ...more };
  return documentedScenarioCases(operation, resolveTarget(target));
}

const cases = casesFor();
/** Whether a number is one of the document's or of the user's. */
const isKnown = (number: unknown) => /^9000000|^90000(54321|54404|54500)$/.test(String(number));
const anyNumber = 'a valid request is answered for any number, and not only for documented ones';

test('a server that answers for every number passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test.each<{ what: string; ways: Ways; titles: readonly string[] }>([
  {
    what: 'has no record of a person whom the bureau knows',
    ways: { bureau: () => 404 },
    titles: ['found is answered with 200 and costs 1', 'bureau failure is answered with 500 and costs 0'],
  },
  {
    what: 'serves everybody',
    ways: { bureau: () => 200 },
    titles: ['no record is answered with 404 and costs 1', 'bureau failure is answered with 500 and costs 0'],
  },
  {
    what: 'refuses the document’s own requests',
    ways: { check: ({ fields }, standard) => (fields['full_name'] === 'Ravi Nair' ? 400 : standard()) },
    titles: ['the request of "thin-file" is not refused'],
  },
  {
    what: 'knows documented numbers only',
    ways: { check: ({ fields }, standard) => (isKnown(fields['mobile_number']) ? standard() : 400) },
    titles: [anyNumber],
  },
  {
    what: 'fails for every undocumented number',
    ways: {
      bureau: ({ fields }, standard) => (isKnown(fields['mobile_number']) ? standard() : 500),
    },
    titles: [anyNumber],
  },
  {
    what: 'changes its mind about a number',
    ways: { bureau: ({ number }, standard) => (number % 2 ? standard() : 404) },
    titles: [anyNumber],
  },
])('a server that $what fails', async ({ ways, titles }) => {
  const found = await notPassed(cases, ways);
  expect(titles.filter((title) => !found.includes(`fail: ${title}`))).toEqual([]);
});

test('some failures of the bureau for made-up people decide nothing', async () => {
  const ways: Ways = { bureau: ({ number }, standard) => (number === 1 ? 500 : standard()) };
  expect(
    await notPassed(
      cases.filter(({ title }) => title === anyNumber),
      ways,
    ),
  ).toEqual([`inconclusive: ${anyNumber}`]);
});

test('every second made-up person is a neighbour of the one before', async () => {
  const api = createFakeApi();
  await tryCases(
    cases.filter(({ title }) => title === anyNumber),
    api,
  );
  const numbers = [...new Set(api.calls.map(({ fields }) => String(fieldOf(fields, 'mobile_number'))))];
  expect(numbers).toHaveLength(6);
  for (const [place, number] of numbers.entries())
    if (place % 2 === 1) expect(number.slice(0, -1)).toBe(numbers[place - 1]?.slice(0, -1));
});

test('each number of the user is asked for in a case of its own, and a missing one is planned too', () => {
  const titles = (more: Partial<Target>) => casesFor(more).map(({ title }) => title);
  expect(titles({ numbers: { found: ['9000054321', '9000054322'] } })).toContain(
    'found is answered with 200 and costs 1 (number 2)',
  );
  expect(titles({ baseUrl: 'https://bgv.example/api', numbers: {} })).toContain(
    'no record is answered with 404 and costs 1',
  );
});

test('a target that is held to the document must answer every scenario in its words', async () => {
  const strict = casesFor({ strict: true }).filter(({ rule }) => rule.startsWith('scenario.'));
  expect(strict).toHaveLength(operation.scenarios.length);
  const byRequest = new Map(operation.scenarios.map((scenario) => [JSON.stringify(scenario.request), scenario]));
  const fetch = async (request: Request) => {
    const scenario = byRequest.get(await request.text());
    return Response.json(scenario?.body, { status: scenario?.status ?? 500 });
  };
  expect((await tryCases(strict, { fetch }, { strict: true })).filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  const [found] = await tryCases(strict, createFakeApi(), { strict: true });
  expect(found?.differences).toMatchObject([{ path: '/message', assumed: [4] }]);
});
