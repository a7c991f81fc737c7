import { type Hold, type Ledger, type NewAccount, SandboxError } from '@bgv-kit/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from './places.ts';

const account: NewAccount = { key: 'key-a', role: 'test', credits: 10, access: 'active', dialect: 'both' };
const other: NewAccount = { ...account, key: 'key-b', credits: 5, dialect: 'left' };
const at = '2026-06-30T12:00:00.123Z';

/** Tests that hold for every ledger, in any place. */
export function ledgerConformance(name: string, make: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place;
    let ledger: Ledger;
    let time = new Date(at);
    beforeAll(async () => {
      place = await make();
    });
    afterEach(async () => {
      await ledger.close();
      await place.wipe();
    });
    afterAll(() => place.remove());

    async function opened(credits = 10): Promise<void> {
      time = new Date(at);
      ({ ledger } = await place.open(() => time));
      await ledger.open({ ...account, credits });
    }

    async function hold(credits: number, key = 'key-a'): Promise<Hold> {
      const made = await ledger.hold(key, credits, 'pull');
      if (made === undefined) throw new Error('The credits are not covered.');
      return made;
    }

    const typesAndKeys = async () => (await ledger.entries()).map(({ type, key }) => `${type} ${key}`);
    const refused = (code: string) => expect.objectContaining({ name: 'SandboxError', code });

    test('an opened account owns its credits, and is found and listed', async () => {
      await opened();
      const { credits: _credits, ...identity } = account;
      const want = { ...identity, balance: 10, available: 10 };
      expect(await ledger.find('key-a')).toEqual(want);
      expect(await ledger.accounts()).toEqual([want]);
      expect(await ledger.find('key-b')).toBeUndefined();
    });

    test('every change of a balance is an entry, in order, and a hold or a release writes none', async () => {
      await opened();
      await ledger.charge(await hold(3), 2);
      await ledger.release(await hold(5));
      time = new Date('2026-07-01T00:00:00Z');
      await ledger.topUp('key-a', 4);
      const entry = { key: 'key-a', operation: null, at };
      expect(await ledger.entries()).toEqual([
        { ...entry, id: 'entry-1', type: 'opening', credits: 10, openingBalance: 0, closingBalance: 10 },
        {
          ...entry,
          id: 'entry-2',
          type: 'debit',
          credits: -2,
          openingBalance: 10,
          closingBalance: 8,
          operation: 'pull',
        },
        {
          ...entry,
          id: 'entry-3',
          type: 'top-up',
          credits: 4,
          openingBalance: 8,
          closingBalance: 12,
          at: '2026-07-01T00:00:00.000Z',
        },
      ]);
    });

    test('entries of one turn are numbered in the order of their steps', async () => {
      await opened(20);
      await ledger.open(other);
      const amounts = [3, 1, 2, 4];
      const holds = await Promise.all(amounts.map((amount) => hold(amount)));
      await Promise.all([
        ...holds.map((held) => ledger.charge(held, held.credits)),
        ledger.topUp('key-b', 7),
        ledger.topUp('key-a', 9),
      ]);
      const entries = (await ledger.entries()).slice(2);
      expect(entries.map(({ key, credits, closingBalance }) => [key, credits, closingBalance])).toEqual([
        ['key-a', -3, 17],
        ['key-a', -1, 16],
        ['key-a', -2, 14],
        ['key-a', -4, 10],
        ['key-b', 7, 12],
        ['key-a', 9, 19],
      ]);
      expect(entries.map(({ id }) => id)).toEqual([3, 4, 5, 6, 7, 8].map((number) => `entry-${number}`));
    });

    test('a hold leaves the balance and takes from what is available, until it ends', async () => {
      await opened();
      const held = await hold(4);
      expect(held).toMatchObject({ key: 'key-a', credits: 4, operation: 'pull' });
      expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 6 });
      expect(await ledger.accounts()).toMatchObject([{ balance: 10, available: 6 }]);
      expect(await ledger.release(held)).toBe(10);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 10 });
    });

    test('a charge below the hold releases the rest', async () => {
      await opened();
      expect(await ledger.charge(await hold(4), 1)).toBe(9);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 9, available: 9 });
    });

    test('a charge of nothing ends the hold and writes no entry', async () => {
      await opened();
      expect(await ledger.charge(await hold(4), 0)).toBe(10);
      expect(await ledger.find('key-a')).toMatchObject({ available: 10 });
      expect(await ledger.entries()).toHaveLength(1);
    });

    test('holds are granted to the last credit and not beyond', async () => {
      await opened(3);
      await hold(2);
      expect(await ledger.hold('key-a', 2, 'pull')).toBeUndefined();
      await hold(1);
      expect(await ledger.hold('key-a', 1, 'pull')).toBeUndefined();
    });

    test('of a hundred holds at once for the last seven credits, seven are granted', async () => {
      await opened(7);
      const holds = await Promise.all(Array.from({ length: 100 }, () => ledger.hold('key-a', 1, 'pull')));
      const granted = holds.filter((held) => held !== undefined);
      expect(granted).toHaveLength(7);
      expect(new Set(granted.map(({ id }) => id)).size).toBe(7);
      const balances = await Promise.all(granted.map((held) => ledger.charge(held, 1)));
      expect(balances).toEqual([6, 5, 4, 3, 2, 1, 0]);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 0, available: 0 });
    });

    test('two thousand steps at once all complete', async () => {
      await opened(2000);
      await Promise.all(
        Array.from({ length: 2000 }, async (_, index) => {
          const held = await hold(1);
          return index % 2 === 0 ? ledger.charge(held, 1) : ledger.release(held);
        }),
      );
      expect(await ledger.find('key-a')).toMatchObject({ balance: 1000, available: 1000 });
      expect(await ledger.entries({ type: 'debit' })).toHaveLength(1000);
    });

    test('a price of 0 can be held on an empty account, but not on an unknown one', async () => {
      await opened(0);
      expect(await hold(0)).toMatchObject({ key: 'key-a', credits: 0, operation: 'pull' });
      expect(await ledger.hold('key-b', 0, 'pull')).toBeUndefined();
    });

    test.each(['charge', 'release'] as const)('a hold that has ended cannot end again by %s', async (again) => {
      await opened();
      const held = await hold(1);
      await ledger.charge(held, 1);
      await expect(ledger[again](held, 1)).rejects.toThrow(
        expect.objectContaining({
          name: 'SandboxError',
          code: 'HOLD_NOT_OPEN',
          message: expect.stringContaining(held.id),
        }),
      );
      expect(await ledger.find('key-a')).toMatchObject({ balance: 9, available: 9 });
    });

    test('of two charges of one hold at once, one succeeds', async () => {
      await opened();
      const held = await hold(1);
      const [one, two] = await Promise.allSettled([ledger.charge(held, 1), ledger.charge(held, 1)]);
      expect(one).toEqual({ status: 'fulfilled', value: 9 });
      expect(two).toEqual({ status: 'rejected', reason: refused('HOLD_NOT_OPEN') });
      expect(await ledger.entries({ type: 'debit' })).toHaveLength(1);
    });

    test('more than was held cannot be charged, and the hold stays open', async () => {
      await opened();
      const held = await hold(1);
      await expect(ledger.charge(held, 2)).rejects.toThrow(refused('CREDITS_INVALID'));
      expect(await ledger.charge(held, 1)).toBe(9);
    });

    test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
      '%d is refused as a number of credits to open, hold, top up or charge',
      async (credits) => {
        await opened();
        const held = await hold(1);
        const invalid = refused('CREDITS_INVALID');
        await expect(ledger.open({ ...other, credits })).rejects.toThrow(invalid);
        await expect(ledger.topUp('key-a', credits)).rejects.toThrow(invalid);
        await expect(ledger.hold('key-a', credits, 'pull')).rejects.toThrow(invalid);
        await expect(ledger.charge(held, credits)).rejects.toThrow(invalid);
        expect(await ledger.find('key-b')).toBeUndefined();
        expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 9 });
      },
    );

    test('a top-up resolves to the new balance, and to undefined for an unknown key', async () => {
      await opened();
      expect(await ledger.topUp('key-a', 5)).toBe(15);
      expect(await ledger.topUp('key-b', 5)).toBeUndefined();
      expect(await ledger.entries({ key: 'key-b' })).toEqual([]);
    });

    test('the access and the dialect of a key are amended, and its credits stay', async () => {
      await opened();
      await hold(3);
      const want = { key: 'key-a', role: 'test', access: 'revoked', dialect: 'left', balance: 10, available: 7 };
      expect(await ledger.amend('key-a', { access: 'revoked', dialect: 'left' })).toEqual(want);
      expect(await ledger.find('key-a')).toEqual(want);
      expect(await ledger.amend('key-a', {})).toEqual(want);
      expect(await ledger.amend('key-b', { access: 'revoked' })).toBeUndefined();
      expect(await ledger.entries()).toHaveLength(1);
    });

    test('a key that is opened again replaces its account, and a hold on the old one ends without an entry', async () => {
      await opened();
      const [held, second] = [await hold(4), await hold(1)];
      await ledger.open({ ...account, credits: 3, role: 'new', dialect: 'left' });
      expect(await ledger.find('key-a')).toMatchObject({ role: 'new', dialect: 'left', balance: 3, available: 3 });
      const entries = await ledger.entries();
      await ledger.charge(held, 4);
      await ledger.release(second);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 3, available: 3 });
      expect(await ledger.entries()).toEqual(entries);
      expect(entries).toMatchObject([{ type: 'opening', credits: 3, openingBalance: 0, closingBalance: 3 }]);
      await expect(ledger.release(held)).rejects.toThrow(refused('HOLD_NOT_OPEN'));
    });

    test('replaceAll removes accounts and entries, and a hold from before ends without an entry', async () => {
      await opened();
      const [held, second] = [await hold(4), await hold(1)];
      await ledger.replaceAll([]);
      expect([await ledger.accounts(), await ledger.entries()]).toEqual([[], []]);
      await ledger.release(second);
      await ledger.replaceAll([account]);
      await ledger.charge(held, 4);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 10 });
      expect((await ledger.entries()).map(({ type, id }) => [type, id])).toEqual([['opening', 'entry-1']]);
    });

    test('begin opens accounts in an empty ledger, and leaves another as it is', async () => {
      ({ ledger } = await place.open());
      await Promise.all([ledger.begin([account, other]), ledger.begin([{ ...account, key: 'key-c' }])]);
      expect(await typesAndKeys()).toEqual(['opening key-a', 'opening key-b']);
      await ledger.topUp('key-a', 1);
      await ledger.begin([account]);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 11 });
      expect((await ledger.accounts()).map(({ key }) => key)).toEqual(['key-a', 'key-b']);
    });

    test('a snapshot is restored with its entries, new entries follow their numbers, and open holds are gone', async () => {
      await opened();
      await ledger.open(other);
      await ledger.charge(await hold(3), 2);
      const held = await hold(3);
      const snapshot = await ledger.snapshot();
      expect(snapshot).toMatchObject({
        accounts: [
          { key: 'key-a', balance: 8 },
          { key: 'key-b', balance: 5 },
        ],
      });
      expect(snapshot.entries).toEqual(await ledger.entries());
      expect(JSON.stringify(snapshot)).not.toContain('available');
      await ledger.replaceAll([{ ...account, key: 'key-c' }]);
      await ledger.restore(snapshot);
      expect(await ledger.snapshot()).toEqual(snapshot);
      await ledger.release(held);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 8, available: 8, role: 'test' });
      expect(await ledger.find('key-c')).toBeUndefined();
      await ledger.topUp('key-b', 1);
      expect((await ledger.entries()).at(-1)).toMatchObject({ id: 'entry-4', key: 'key-b', openingBalance: 5 });
    });

    test('a ledger that does not add up is refused, and nothing changes', async () => {
      await opened();
      const { accounts, entries } = await ledger.snapshot();
      const more = accounts.map((one) => ({ ...one, balance: one.balance + 1 }));
      await expect(ledger.restore({ accounts: more, entries })).rejects.toThrow(refused('LEDGER_INVALID'));
      await expect(ledger.restore({ accounts, entries: [] })).rejects.toThrow(SandboxError);
      expect(await ledger.snapshot()).toEqual({ accounts, entries });
    });

    test('entries are filtered by key, type, operation and time, and come a page at a time', async () => {
      await opened();
      await ledger.open(other);
      time = new Date('2026-07-01T00:00:00Z');
      await ledger.charge(await hold(3), 2);
      const push = await ledger.hold('key-b', 1, 'push');
      if (push !== undefined) await ledger.charge(push, 1);
      time = new Date('2026-07-02T00:00:00Z');
      await ledger.topUp('key-b', 4);
      const ids = async (filter: Parameters<Ledger['entries']>[0]) =>
        (await ledger.entries(filter)).map(({ id }) => Number(id.slice('entry-'.length)));
      expect(await ids({})).toEqual([1, 2, 3, 4, 5]);
      expect(await ids({ key: 'key-b' })).toEqual([2, 4, 5]);
      expect(await ids({ key: 'unknown-key' })).toEqual([]);
      expect(await ids({ type: 'debit' })).toEqual([3, 4]);
      expect(await ids({ operation: 'push' })).toEqual([4]);
      expect(await ids({ operation: 'unheard of' })).toEqual([]);
      expect(await ids({ since: new Date('2026-07-01T00:00:00Z') })).toEqual([3, 4, 5]);
      expect(await ids({ until: new Date('2026-07-01T00:00:00Z') })).toEqual([1, 2]);
      expect(await ids({ after: 'entry-3' })).toEqual([4, 5]);
      expect(await ids({ after: 'not one of ours' })).toEqual([1, 2, 3, 4, 5]);
      expect(await ids({ limit: 2 })).toEqual([1, 2]);
      expect(await ids({ limit: 0 })).toEqual([]);
      expect(await ids({ after: 'entry-1', key: 'key-b', limit: 1 })).toEqual([2]);
      expect(await ids({ key: 'key-b', type: 'debit', operation: 'push', after: 'entry-2', limit: 5 })).toEqual([4]);
    });

    test('a string is stored as it was given, with any characters', async () => {
      ({ ledger } = await place.open());
      const strange: NewAccount = {
        ...account,
        key: `it's "a" {$1} ?1 \\ 100% é 𝄞`,
        role: "'; DROP TABLE accounts; --",
      };
      await ledger.open(strange);
      expect(await ledger.find(strange.key)).toMatchObject({ key: strange.key, role: strange.role, balance: 10 });
      const held = await ledger.hold(strange.key, 1, "op'$2");
      if (held !== undefined) await ledger.charge(held, 1);
      expect((await ledger.entries({ operation: "op'$2" })).map(({ key }) => key)).toEqual([strange.key]);
    });

    test('the ledger can be checked, and steps that have begun complete before it closes', async () => {
      await opened();
      await ledger.check();
      const held = await hold(1);
      const last = ledger.charge(held, 1);
      await ledger.close();
      expect(await last).toBe(9);
      await ledger.close();
    });

    test('stored accounts and entries are there after a restart, and held credits are free', async () => {
      await opened();
      await ledger.open(other);
      await ledger.amend('key-b', { access: 'forbidden' });
      await ledger.charge(await hold(3), 2);
      const held = await hold(3);
      const snapshot = await ledger.snapshot();
      if (!place.keeps) return;
      await ledger.close();
      ({ ledger } = await place.open());
      await ledger.begin([{ ...account, key: 'key-c' }]);
      expect(await ledger.snapshot()).toEqual(snapshot);
      expect(await ledger.find('key-a')).toMatchObject({ balance: 8, available: 8 });
      await expect(ledger.charge(held, 1)).rejects.toThrow(refused('HOLD_NOT_OPEN'));
      await ledger.charge(await hold(8), 8);
    });
  });
}
