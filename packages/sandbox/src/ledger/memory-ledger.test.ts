import { expect, test } from 'vitest';
import type { NewAccount } from './ledger.ts';
import { createMemoryLedger } from './memory-ledger.ts';

const account: NewAccount = { key: 'key-a', role: 'test', credits: 10, access: 'active', dialect: 'both' };
const now = () => new Date('2026-06-30T12:00:00Z');

async function opened(credits = 10) {
  const ledger = createMemoryLedger({ now });
  await ledger.open({ ...account, credits });
  const hold = async (amount: number) => {
    const made = await ledger.hold('key-a', amount, 'pull');
    if (made === undefined) throw new Error('The credits are not covered.');
    return made;
  };
  return { ledger, hold };
}

test('an opened account owns its credits, and is found and listed', async () => {
  const { ledger } = await opened();
  const { credits: _credits, ...identity } = account;
  const want = { ...identity, balance: 10, available: 10 };
  expect(await ledger.find('key-a')).toEqual(want);
  expect(await ledger.accounts()).toEqual([want]);
  expect(await ledger.find('key-b')).toBeUndefined();
});

test('every change of a balance is an entry, in order, and a hold or a release writes none', async () => {
  const { ledger, hold } = await opened();
  await ledger.charge(await hold(3), 2);
  await ledger.release(await hold(5));
  await ledger.topUp('key-a', 4);
  const at = '2026-06-30T12:00:00.000Z';
  const entry = { key: 'key-a', operation: null, at };
  expect(await ledger.entries()).toEqual([
    { ...entry, id: 'entry-1', type: 'opening', credits: 10, openingBalance: 0, closingBalance: 10 },
    { ...entry, id: 'entry-2', type: 'debit', credits: -2, openingBalance: 10, closingBalance: 8, operation: 'pull' },
    { ...entry, id: 'entry-3', type: 'top-up', credits: 4, openingBalance: 8, closingBalance: 12 },
  ]);
});

test('entries can be listed for one account', async () => {
  const { ledger } = await opened();
  await ledger.open({ ...account, key: 'key-b', credits: 5 });
  expect((await ledger.entries({ key: 'key-b' })).map(({ key, credits }) => [key, credits])).toEqual([['key-b', 5]]);
  expect(await ledger.entries({ key: 'key-c' })).toEqual([]);
});

test('a hold leaves the balance and takes from what is available, until it ends', async () => {
  const { ledger, hold } = await opened();
  const held = await hold(4);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 6 });
  expect(await ledger.release(held)).toBe(10);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 10 });
});

test('a charge below the hold gives the rest back', async () => {
  const { ledger, hold } = await opened();
  expect(await ledger.charge(await hold(4), 1)).toBe(9);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 9, available: 9 });
});

test('a charge of nothing ends the hold and writes no entry', async () => {
  const { ledger, hold } = await opened();
  expect(await ledger.charge(await hold(4), 0)).toBe(10);
  expect(await ledger.find('key-a')).toMatchObject({ available: 10 });
  expect(await ledger.entries()).toHaveLength(1);
});

test('holds are granted to the last credit and not beyond', async () => {
  const { ledger, hold } = await opened(3);
  await hold(2);
  expect(await ledger.hold('key-a', 2, 'pull')).toBeUndefined();
  await hold(1);
  expect(await ledger.hold('key-a', 1, 'pull')).toBeUndefined();
});

test('a price of 0 can be held on an empty account, but not on an unknown one', async () => {
  const { ledger, hold } = await opened(0);
  expect(await hold(0)).toMatchObject({ key: 'key-a', credits: 0, operation: 'pull' });
  expect(await ledger.hold('key-b', 0, 'pull')).toBeUndefined();
});

test.each(['charge', 'release'] as const)('a hold that has ended cannot end again by %s', async (again) => {
  const { ledger, hold } = await opened();
  const held = await hold(1);
  await ledger.charge(held, 1);
  await expect(ledger[again](held, 1)).rejects.toThrow(
    expect.objectContaining({ name: 'SandboxError', code: 'HOLD_NOT_OPEN', message: expect.stringContaining(held.id) }),
  );
  expect(await ledger.find('key-a')).toMatchObject({ balance: 9, available: 9 });
});

test('more than was held cannot be charged, and the hold stays open', async () => {
  const { ledger, hold } = await opened();
  const held = await hold(1);
  await expect(ledger.charge(held, 2)).rejects.toMatchObject({
    code: 'CREDITS_INVALID',
    message: "A hold of 1 cannot be charged 2. Hold the operation's price first.",
  });
  expect(await ledger.charge(held, 1)).toBe(9);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d credits cannot be opened, held, topped up or charged',
  async (credits) => {
    const { ledger, hold } = await opened();
    const held = await hold(1);
    const message = `Credits must be an integer of 0 or more; got ${credits}.`;
    const refused = expect.objectContaining({ code: 'CREDITS_INVALID', message });
    await expect(ledger.open({ ...account, key: 'key-b', credits })).rejects.toThrow(refused);
    await expect(ledger.topUp('key-a', credits)).rejects.toThrow(refused);
    await expect(ledger.hold('key-a', credits, 'pull')).rejects.toThrow(refused);
    await expect(ledger.charge(held, credits)).rejects.toThrow(refused);
    expect(await ledger.find('key-b')).toBeUndefined();
    expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 9 });
  },
);

test('a top-up resolves to the new balance, and to undefined for an unknown key', async () => {
  const { ledger } = await opened();
  expect(await ledger.topUp('key-a', 5)).toBe(15);
  expect(await ledger.topUp('key-b', 5)).toBeUndefined();
  expect(await ledger.entries({ key: 'key-b' })).toEqual([]);
});

test('a key that is opened again replaces its account, and a hold on the old one ends without an entry', async () => {
  const { ledger, hold } = await opened();
  const held = await hold(4);
  await ledger.open({ ...account, credits: 3, role: 'new', dialect: 'left' });
  expect(await ledger.find('key-a')).toMatchObject({ role: 'new', dialect: 'left', balance: 3, available: 3 });
  const entries = await ledger.entries();
  await ledger.charge(held, 4);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 3, available: 3 });
  expect(await ledger.entries()).toEqual(entries);
  expect(entries).toMatchObject([{ type: 'opening', credits: 3, openingBalance: 0, closingBalance: 3 }]);
});

test('replaceAll removes accounts and entries, and a hold from before ends without an entry', async () => {
  const { ledger, hold } = await opened();
  const held = await hold(4);
  await ledger.replaceAll([]);
  expect([await ledger.accounts(), await ledger.entries()]).toEqual([[], []]);
  await ledger.replaceAll([account]);
  await ledger.charge(held, 4);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 10 });
  expect((await ledger.entries()).map(({ type }) => type)).toEqual(['opening']);
});

test('an account is amended without an entry, and what is not named stays', async () => {
  const { ledger } = await opened();
  const { credits: _credits, ...identity } = account;
  const want = { ...identity, access: 'revoked', balance: 10, available: 10 };
  expect(await ledger.amend('key-a', { access: 'revoked' })).toEqual(want);
  expect(await ledger.find('key-a')).toEqual(want);
  expect(await ledger.entries()).toHaveLength(1);
  expect(await ledger.amend('key-b', { role: 'new' })).toBeUndefined();
});

test('begin opens accounts in an empty ledger, and leaves another as it is', async () => {
  const { ledger } = await opened();
  await ledger.begin([{ ...account, key: 'key-b' }]);
  expect((await ledger.accounts()).map(({ key }) => key)).toEqual(['key-a']);
  await ledger.replaceAll([]);
  await ledger.begin([{ ...account, key: 'key-b' }]);
  expect((await ledger.accounts()).map(({ key }) => key)).toEqual(['key-b']);
});

test('entries are filtered by key, type, operation and time, and come a page at a time', async () => {
  let day = 1;
  const ledger = createMemoryLedger({ now: () => new Date(Date.UTC(2026, 0, day++)) });
  await ledger.open(account);
  await ledger.open({ ...account, key: 'key-b' });
  const held = await ledger.hold('key-a', 1, 'pull');
  if (held !== undefined) await ledger.charge(held, 1);
  await ledger.topUp('key-a', 4);
  const ids = async (filter: Parameters<typeof ledger.entries>[0]) =>
    (await ledger.entries(filter)).map(({ id }) => id);
  expect(await ids({ key: 'key-a' })).toEqual(['entry-1', 'entry-3', 'entry-4']);
  expect(await ids({ type: 'debit' })).toEqual(['entry-3']);
  expect(await ids({ operation: 'pull' })).toEqual(['entry-3']);
  expect(await ids({ operation: 'other' })).toEqual([]);
  expect(await ids({ since: new Date('2026-01-02'), until: new Date('2026-01-04') })).toEqual(['entry-2', 'entry-3']);
  expect(await ids({ limit: 2 })).toEqual(['entry-1', 'entry-2']);
  expect(await ids({ after: 'entry-2' })).toEqual(['entry-3', 'entry-4']);
  expect(await ids({ after: 'entry-2', limit: 1, key: 'key-a' })).toEqual(['entry-3']);
});

test('a snapshot is restored with its entries and their numbers, and new entries follow them', async () => {
  const { ledger, hold } = await opened();
  await ledger.charge(await hold(3), 2);
  const snapshot = await ledger.snapshot();
  await ledger.topUp('key-a', 5);
  const held = await hold(4);
  await ledger.restore(snapshot);
  expect(await ledger.snapshot()).toEqual(snapshot);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 8, available: 8 });
  await ledger.charge(held, 4);
  await ledger.topUp('key-a', 1);
  expect((await ledger.entries()).map(({ id }) => id)).toEqual(['entry-1', 'entry-2', 'entry-3']);
  await expect(ledger.restore({ ...snapshot, entries: [] })).rejects.toMatchObject({ code: 'LEDGER_INVALID' });
  expect(await ledger.find('key-a')).toMatchObject({ balance: 9 });
});

test('a restored ledger has no account that its snapshot does not have', async () => {
  const { ledger } = await opened();
  const snapshot = await ledger.snapshot();
  await ledger.open({ ...account, key: 'key-b' });
  await ledger.restore(snapshot);
  expect((await ledger.accounts()).map(({ key }) => key)).toEqual(['key-a']);
});

test('holds are numbered in the order in which they are made', async () => {
  const { hold } = await opened();
  expect([await hold(1), await hold(1)].map(({ id }) => id)).toEqual(['hold-1', 'hold-2']);
});

test('a top-up beyond the largest safe integer is refused, and nothing has changed', async () => {
  const { ledger } = await opened(Number.MAX_SAFE_INTEGER);
  await expect(ledger.topUp('key-a', 1)).rejects.toMatchObject({ code: 'CREDITS_INVALID' });
  expect(await ledger.find('key-a')).toMatchObject({ balance: Number.MAX_SAFE_INTEGER });
});
