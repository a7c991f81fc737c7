import { expect, test } from 'vitest';
import type { Ways } from '../testing/fake-api.ts';
import { notPassed, operation } from '../testing/try-cases.ts';
import { auditCase } from './audit.ts';
import { openingCases } from './credit-law.ts';
import { malformedRequestCases } from './reading-requests.ts';

const target = { maxCredits: Number.POSITIVE_INFINITY };
const cases = [
  ...openingCases(operation, target),
  ...malformedRequestCases(),
  auditCase(operation, 'credits.invalid-request', 'requests that cannot be read have taken nothing'),
];

test('a paid call shows that the free ones before it cost nothing', async () => {
  expect(await notPassed(cases)).toEqual([]);
});

/** States no balance with a refusal, so that only a paid call can show what it cost. */
const silent: Ways = {
  envelope: ({ credits_remaining: balance = 0, ...body }, status) =>
    status === 400 ? body : { ...body, credits_remaining: balance },
};
const charging = (isCharged: (text: string) => boolean): Ways => ({
  ...silent,
  price: (status, { text }, price) => (status === 400 && isCharged(text) ? 1 : price),
});

test.each<{ what: string; ways: Ways }>([
  { what: 'one of many malformed requests', ways: charging((text) => text === '7') },
  { what: 'each of them', ways: charging(() => true) },
])('a server that charges $what is found by the balance of the paid call', async ({ ways }) => {
  expect(await notPassed(cases, ways)).toEqual(['fail: requests that cannot be read have taken nothing']);
});

test('where others spend from the key, a balance that moved decides nothing', async () => {
  expect(
    await notPassed(
      cases,
      charging(() => true),
      { sharedKey: true },
    ),
  ).toEqual(['inconclusive: requests that cannot be read have taken nothing']);
});

test('it is planned as one paid call that stays behind the free ones', () => {
  expect(auditCase(operation, 'r', 't')).toMatchObject({ requests: 1, credits: operation.price, audits: true });
});
