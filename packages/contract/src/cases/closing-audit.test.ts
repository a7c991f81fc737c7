import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFakeApi, fakeKeys, type Ways } from '../testing/fake-api.ts';
import { notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { closingCases } from './closing-audit.ts';
import { creditLawCases } from './credit-law.ts';

const [settled, ...reviews] = closingCases(operation);
const title = 'what was taken stays taken, and nothing is taken later';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 400 }));
afterEach(() => void vi.useRealTimers());

test('a server that charges at once and for good passes', async () => {
  expect(await notPassed(settled ? [settled] : [])).toEqual([]);
});

test('a server that takes something later fails', async () => {
  const ways: Ways = { price: (_, { number }, price) => (number === 1 ? price : price + 1) };
  expect(await notPassed(settled ? [settled] : [], ways)).toEqual([`fail: ${title}`]);
});

test('after the cases of the credit law, every rule of it has been compared', async () => {
  const unauthorized = 'credits.unauthorized';
  const tried = await tryCases([...creditLawCases(operation), ...reviews], createFakeApi());
  const open = tried.filter(({ verdict }) => verdict !== 'pass').map(({ rule, reason }) => `${rule}: ${reason}`);
  expect(open).toEqual([`${unauthorized}: no stated balance shows what it took`]);
});

test('a difference that no other case has recorded is recorded at the end', async () => {
  const ways: Ways = { price: (status, { key }, price) => (status === 404 && key === fakeKeys.main ? 2 : price) };
  const tried = await tryCases([...creditLawCases(operation), ...reviews], createFakeApi(ways));
  const failed = tried.slice(-reviews.length).filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ rule }) => rule)).toContain('credits.no-record');
});

test('without any call nothing has been compared', async () => {
  const tried = await tryCases(reviews, createFakeApi());
  expect(new Set(tried.map(({ verdict }) => verdict))).toEqual(new Set(['inconclusive']));
});
