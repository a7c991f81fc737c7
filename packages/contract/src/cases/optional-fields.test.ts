import { expect, test } from 'vitest';
import type { Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation } from '../testing/try-cases.ts';
import { optionalFieldCases } from './optional-fields.ts';

const cases = optionalFieldCases(operation);

/** Refuses requests whose fields are like this. */
const refuses = (isRefused: (fields: Readonly<Record<string, unknown>>) => boolean): Ways => ({
  check: ({ fields }, standard) => (isRefused(fields) ? 400 : standard()),
});

test('a server that accepts every form of a valid request passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test.each<{ what: string; ways: Ways; titles: readonly string[] }>([
  {
    what: 'requires the purpose',
    ways: refuses(({ consent_purpose }) => consent_purpose === undefined),
    titles: ['consent_purpose may be left out', 'the required fields alone are enough'],
  },
  {
    what: 'refuses an empty document type',
    ways: refuses(({ document_type }) => document_type === ''),
    titles: ['an empty document_type is legal'],
  },
  {
    what: 'refuses the documented purpose',
    ways: refuses(({ consent_purpose }) => String(consent_purpose).startsWith('Financial data')),
    titles: ['consent_purpose may be sent as its default'],
  },
  {
    what: 'refuses all fields at once',
    ways: refuses((fields) => Object.keys(fields).length === 5),
    titles: ['every optional field may be there at once'],
  },
])('a server that $what fails', async ({ ways, titles }) => {
  const found = await notPassed(cases, ways);
  expect(titles.filter((title) => !found.includes(`fail: ${title}`))).toEqual([]);
});

test('a server that refuses unknown fields differs from a decision', async () => {
  const ways = refuses(({ unknown_field }) => unknown_field !== undefined);
  expect(await notPassed(cases, ways)).toEqual(['drift: an unknown field is ignored']);
});

test('what sends another purpose than the user’s needs a server on this machine', () => {
  const madeUp = cases.filter(({ needs }) => needs.includes('made-up values')).map(({ title }) => title);
  expect(madeUp).toContain('consent_purpose may be left out');
  expect(madeUp).toContain('consent_purpose may be sent as its default');
  expect(madeUp).not.toContain('document_type may be left out');
});
