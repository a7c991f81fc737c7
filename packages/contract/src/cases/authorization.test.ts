import { expect, test } from 'vitest';
import { fakeKeys, type Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation } from '../testing/try-cases.ts';
import { authorizationCases } from './authorization.ts';

const cases = authorizationCases(operation);

/** Accepts a call as the main key's where its header, without `Bearer`, is like the key. */
function accepts(isLike: (header: string, key: string) => boolean): Ways {
  const isTaken = (header: string | null) => isLike((header ?? '').replace(/^Bearer /, ''), fakeKeys.main);
  return {
    authorize: ({ authorization }, standard) => (isTaken(authorization) ? undefined : standard()),
    payer: ({ key }) => key ?? fakeKeys.main,
    cover: ({ key }, standard) => (key === undefined ? undefined : standard()),
  };
}

test('a server that asks for the right key passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test.each<{ what: string; ways: Ways; title: string }>([
  { what: 'needs no key', ways: accepts((header) => header === ''), title: 'a call without Authorization' },
  { what: 'accepts any scheme', ways: accepts((header, key) => header === `Basic ${key}`), title: 'another scheme' },
  {
    what: 'needs no scheme',
    ways: {
      authorize: ({ authorization }, standard) => (authorization === fakeKeys.main ? undefined : standard()),
      cover: () => undefined,
    },
    title: 'without a scheme',
  },
  {
    what: 'compares only the beginning',
    ways: accepts((header, key) => header.startsWith(key)),
    title: 'and a character more',
  },
  {
    what: 'compares only the end',
    ways: accepts((header, key) => header.endsWith(key)),
    title: 'a character before the right key',
  },
  {
    what: 'accepts a part of a key',
    ways: accepts((header, key) => header !== '' && key.startsWith(header)),
    title: 'the first half of the right key',
  },
  {
    what: 'ignores case',
    ways: accepts((header, key) => header.toLowerCase() === key.toLowerCase()),
    title: 'in another case',
  },
  {
    what: 'compares only the length',
    ways: accepts((header, key) => header.length === key.length),
    title: 'another last character',
  },
  { what: 'accepts quotes', ways: accepts((header, key) => header === `"${key}"`), title: 'in quotes' },
  { what: 'accepts a star', ways: accepts((header) => header === '*'), title: 'a star as a key' },
  { what: 'accepts any key', ways: accepts((header) => header !== ''), title: 'an unknown key' },
])('a server that $what fails', async ({ ways, title }) => {
  const failed = (await notPassed(cases, ways)).filter((one) => one.startsWith('fail: '));
  expect(failed.join('\n')).toContain(title);
});

test.each<{ what: string; ways: Ways; title: string }>([
  {
    what: 'forgets after one call that a key is revoked',
    ways: {
      authorize: ({ key, number }, standard) => (key === fakeKeys.revoked && number % 2 === 0 ? 400 : standard()),
    },
    title: 'a revoked key is refused with 401, again and again',
  },
  {
    what: 'refuses a key without access with 401',
    ways: { authorize: (_, standard) => (standard() === 403 ? 401 : standard()) },
    title: 'a key without access is refused with 403, again and again',
  },
  {
    what: 'remembers the last key',
    ways: remembersKey(),
    title: 'after a call with the right key, one without is refused with 401 all the same',
  },
  {
    what: 'checks the key only for people that the bureau knows',
    ways: {
      authorize: ({ fields }, standard) => (String(fields['mobile_number']).endsWith('404') ? undefined : standard()),
    },
    title: 'without a key that has access, any request is refused, whatever it would come to',
  },
  {
    what: 'accepts every call that overlaps one with the right key',
    ways: { authorize: ({ inFlight }, standard) => (inFlight > 1 ? undefined : standard()), cover: () => undefined },
    title: 'beside calls with the right key, those without it are refused with 401 all the same',
  },
])('a server that $what fails', async ({ ways, title }) => {
  expect(await notPassed(cases, ways)).toContain(`fail: ${title}`);
});

/** A server that takes a call without a key for the last one's. */
function remembersKey(): Ways {
  let last: string | undefined;
  return {
    authorize: ({ key, authorization }, standard) => {
      const isKnown = authorization === null && last !== undefined;
      last = key;
      return isKnown ? undefined : standard();
    },
    cover: () => undefined,
  };
}

test('a changed key that is another of the target’s keys decides nothing', async () => {
  const keys = { ...fakeKeys, low: `${fakeKeys.main}x` };
  const title = 'the right key and a character more is refused with 401';
  expect(await notPassed(cases, {}, { keys })).toEqual([`inconclusive: ${title}`]);
});
