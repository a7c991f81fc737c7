import {
  type Hold,
  type Ledger,
  type NewAccount,
  requireCredits,
  requireHeld,
  requireValidLedger,
} from '@bgv-kit/sandbox';
import type { Draft } from './draft.ts';
import { listEntries } from './list-entries.ts';
import type { Desk } from './open-desk.ts';
import type { OwnHolds } from './own-holds.ts';
import type { Step } from './step.ts';
import { begin, open, replaceAll, restore } from './whole-books.ts';

/** Books in a database. Steps on accounts are gathered and performed together; whatever concerns all of them is done alone. */
export function createSqlLedger(desk: Desk): Ledger {
  const { driver, sql, holds } = desk;
  const alone = <Answer>(work: Parameters<typeof driver.write<Answer>>[0]) =>
    desk.job(() => driver.write(work, { lock: 'everything', change: 'books' }));
  const accounts = () =>
    driver.read(async (session) => {
      const rows = await session.all(sql.allAccounts);
      return rows.map(({ id, others, ...row }) => ({ ...row, available: row.balance - others - holds.heldOf(id) }));
    });
  const step = <Answer>(about: Omit<Step, 'decide'>, decide: (draft: Draft) => Answer) =>
    desk.step({ ...about, decide }) as Promise<Answer>; // The queue answers what the step has decided.
  /** Nobody has a key that PostgreSQL cannot hold. It must not come into a batch: all of that would fail with it. */
  const isNobodys = (key: string) => key.includes('\0') || !key.isWellFormed();

  return {
    async open(account) {
      requireCredits(account.credits);
      await alone((session) => open(session, desk, account));
      const { credits, ...identity } = account;
      return { ...identity, balance: credits, available: credits };
    },
    find: async (key) => {
      if (isNobodys(key)) return undefined;
      return step({ key, change: 'nothing', place: 'passes' }, (draft) => mapped(draft.find(key), draft.accountOf));
    },
    accounts: () => desk.job(accounts),
    async hold(key, credits, operation) {
      requireCredits(credits);
      if (isNobodys(key)) return undefined;
      return step({ key, change: 'holds', place: 'passes' }, (draft) => {
        const row = draft.find(key);
        if (row === undefined || draft.availableOf(row) < credits) return undefined;
        return draft.opened(holds.open(row.id, { key, credits, operation })).hold;
      });
    },
    async charge(hold, credits) {
      requireHeld(hold, credits);
      // To take all that was held leaves as much for others as before: they may pass.
      const place = credits > 0 && credits === hold.credits ? 'waits' : 'kept';
      const change = credits > 0 ? 'books' : 'holds';
      return step({ key: hold.key, change, place }, (draft) => charge(draft, holds, hold, credits));
    },
    release: (hold) =>
      step({ key: hold.key, change: 'holds', place: 'kept' }, (draft) => {
        holds.end(hold);
        return draft.find(hold.key)?.balance ?? 0;
      }),
    async topUp(key, credits) {
      requireCredits(credits);
      if (isNobodys(key)) return undefined;
      return step({ key, change: 'books', place: 'kept' }, (draft) => {
        const row = draft.find(key);
        if (row === undefined) return undefined;
        requireCredits(row.balance + credits);
        return draft.enter(row, { type: 'top-up', credits, operation: null });
      });
    },
    amend: async (key, amendment) => {
      if (isNobodys(key)) return undefined;
      return step({ key, change: 'books', place: 'kept' }, (draft) =>
        mapped(draft.find(key), (row) => draft.accountOf(draft.amend(row, amendment))),
      );
    },
    entries: (filter) => desk.job(() => driver.read((session) => listEntries(session, filter))),
    async begin(opening) {
      requireAll(opening);
      await alone((session) => begin(session, desk, opening));
    },
    async replaceAll(opening) {
      requireAll(opening);
      await alone((session) => replaceAll(session, desk, opening));
    },
    snapshot: () =>
      alone(async (session) => {
        const rows = await session.all(sql.allAccounts);
        return {
          accounts: rows.map(({ id: _id, others: _others, ...account }) => account),
          entries: await listEntries(session),
        };
      }),
    async restore(books) {
      requireValidLedger(books);
      await alone((session) => restore(session, desk, books));
    },
    check: () =>
      desk.job(() =>
        driver.write(async (session) => session.run(sql.touchBooks), { lock: 'nothing', change: 'books' }),
      ),
    close: () => desk.close(),
  };
}

/** Ends a hold. When its account was opened anew meanwhile, it ends without a trace. */
function charge(draft: Draft, holds: OwnHolds, hold: Hold, credits: number): number {
  const row = draft.find(hold.key);
  const ended = holds.end(hold);
  draft.ended(ended);
  if (row === undefined || row.id !== ended.account || credits === 0) return row?.balance ?? 0;
  return draft.enter(row, { type: 'debit', credits: -credits, operation: hold.operation });
}

function requireAll(accounts: readonly NewAccount[]): void {
  for (const { credits } of accounts) requireCredits(credits);
}

function mapped<From, To>(value: From | undefined, map: (value: From) => To): To | undefined {
  return value === undefined ? undefined : map(value);
}
