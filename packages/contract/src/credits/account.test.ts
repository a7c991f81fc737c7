import { expect, test } from 'vitest';
import { type AuditedCall, createAccount } from './account.ts';

const paid: AuditedCall = { label: 'paid', status: 200, least: 1, most: 1, used: undefined, own: true };
const open: AuditedCall = { ...paid, label: 'open', status: undefined, least: 0 };
const foreign: AuditedCall = { ...paid, label: 'foreign', least: 0, most: 0, own: false };

test('a first balance lies behind nothing; from the second on, each tells what lies between', () => {
  const account = createAccount();
  account.add(paid);
  expect(account.state(10)).toBeUndefined();
  account.add(foreign);
  account.add(open);
  expect(account.state(7)).toEqual({ calls: [foreign, open], before: paid, taken: 3 });
  account.add(paid);
  expect(account.state(9)).toEqual({ calls: [paid], before: open, taken: -2 });
});

test('the balance is unknown until it is stated, and then falls by what calls take at least', () => {
  const account = createAccount();
  expect(account.balance()).toBeUndefined();
  account.state(10);
  for (const call of [paid, open, foreign]) account.add(call);
  expect(account.balance()).toBe(9);
});

test('before a balance is stated any is possible; then it lies between the least and the most that was taken', () => {
  const account = createAccount();
  expect(account.allows(1_000_000, 0, 0)).toBe(true);
  account.state(10);
  account.add(paid);
  account.add(open);
  expect([7, 8, 9, 10].map((balance) => account.allows(balance, 0, 0))).toEqual([false, true, true, false]);
  expect([6, 7, 8, 9].map((balance) => account.allows(balance, 1, 1))).toEqual([false, true, true, false]);
});

test('unaccounted are its own calls before the first balance and after the last', () => {
  const account = createAccount();
  const calls = [1, 2, 3, 4].map((number) => ({ ...paid, label: `paid ${number}` }));
  const [first = paid, second = paid, third = paid, fourth = paid] = calls;
  account.add(foreign);
  account.add(first);
  expect(account.unaccounted()).toEqual([first]);
  account.state(10);
  account.add(second);
  account.add(third);
  account.state(8);
  account.add(foreign);
  account.add(fourth);
  expect(account.unaccounted()).toEqual([first, fourth]);
});

test('an account without a stated balance has neither calls nor a least balance', () => {
  const account = createAccount();
  expect([account.leastLeft(), account.unaccounted()]).toEqual([undefined, []]);
  account.add(paid);
  expect(account.leastLeft()).toBeUndefined();
  account.state(10);
  account.add(open);
  expect(account.leastLeft()).toBe(9);
  expect(account.state(9)).toEqual({ calls: [open], before: paid, taken: 1 });
});

test('what a balance fell by is clamped where it is beyond reason', () => {
  const account = createAccount();
  account.state(9_000_054_321);
  expect(account.state(5)?.taken).toBe(1_000_000);
  expect(account.state(9_000_054_321)?.taken).toBe(-1_000_000);
});
