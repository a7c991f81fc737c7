import { expect, test } from 'vitest';
import type { Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation } from '../testing/try-cases.ts';
import { answerCases } from './answers.ts';
import { concurrencyCases } from './concurrency.ts';
import { openingCases } from './credit-law.ts';

const cases = concurrencyCases(operation);
const crowd = 'calls at once for many people take what they would one by one, and each answers its own';
const mixed = 'calls at once that end in every way take what they would one by one';

test('a server that counts overlapping calls one by one passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test('bursts of 2, 4 and 32 calls are sent', () => {
  expect(cases.map(({ title }) => /^[0-9]+/.exec(title)?.[0]).filter(Boolean)).toEqual(['2', '4', '32']);
});

test.each<{ what: string; ways: Ways; failed: readonly string[] }>([
  {
    what: 'loses a charge when 32 calls overlap',
    ways: { price: (_, { inFlight }, price) => (inFlight === 32 ? 0 : price) },
    failed: ['32 calls at once take 32 together'],
  },
  {
    what: 'loses a charge when 2 calls overlap',
    ways: { price: (_, { inFlight }, price) => (inFlight === 2 ? 0 : price) },
    failed: [
      '2 calls at once take 2 together',
      '4 calls at once take 4 together',
      '32 calls at once take 32 together',
      crowd,
      mixed,
    ],
  },
  {
    what: 'refuses an overlapping call',
    ways: { cover: ({ inFlight }, standard) => (inFlight > 3 ? 402 : standard()) },
    failed: ['4 calls at once take 4 together', '32 calls at once take 32 together', crowd],
  },
  {
    what: 'answers an overlapping failure with a person',
    ways: { bureau: ({ inFlight }, standard) => (standard() === 500 && inFlight > 1 ? 200 : standard()) },
    failed: [mixed],
  },
])('a server that $what fails', async ({ ways, failed }) => {
  const found = await notPassed(cases, ways);
  expect(failed.filter((title) => !found.includes(`fail: ${title}`))).toEqual([]);
});

test('a server that mixes up the people of overlapping calls fails by its answers', async () => {
  const ways: Ways = {
    data: (data, { inFlight }) => (inFlight > 2 ? { ...data, phoneInfo: [{ number: '9000000001' }] } : data),
  };
  const failed = await notPassed([...cases, ...answerCases()], ways);
  expect(failed).toContain('fail: the answer is about the person who was asked for');
});

test('with a budget, many calls are sent at once only when a balance has shown what one costs', async () => {
  const silent: Ways = { envelope: ({ credits_remaining: _, ...body }) => body };
  expect(await notPassed(cases.slice(0, 1), silent, { maxCredits: 100 })).toEqual([
    'inconclusive: 2 calls at once take 2 together',
  ]);
  const [opening] = openingCases(operation, { maxCredits: 100 });
  const opened = [...(opening ? [opening] : []), ...cases.slice(0, 1)];
  expect(await notPassed(opened, {}, { maxCredits: 100 })).toEqual([]);
});

test.each<{ what: string; ways: Ways; more?: { readonly sharedKey: true } }>([
  { what: 'the bureau fails', ways: { bureau: ({ inFlight }, standard) => (inFlight > 1 ? 500 : standard()) } },
  {
    what: 'others may have spent the credits',
    ways: { cover: ({ inFlight }) => (inFlight > 1 ? 402 : undefined) },
    more: { sharedKey: true },
  },
])('a burst where $what decides nothing', async ({ ways, more }) => {
  expect(await notPassed(cases.slice(0, 1), ways, more)).toEqual(['inconclusive: 2 calls at once take 2 together']);
});
