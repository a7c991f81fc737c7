import { type Hold, type Ledger, requireCredits, requireHeld } from '@bgv-kit/sandbox';
import type { Draft } from './queue/draft.ts';
import type { LocalHolds } from './queue/local-holds.ts';
import type { Step } from './queue/step.ts';
import type { WriteQueue } from './queue/write-queue.ts';
import { wholeLedgerMethods } from './whole-ledger.ts';

/** A ledger in a database. Steps on single accounts are performed in batches; work on all accounts is done alone. */
export function createSqlLedger(queue: WriteQueue): Ledger {
  const step = stepsOf(queue);
  return {
    ...accountMethods(step),
    ...holdMethods(step, queue.holds),
    ...wholeLedgerMethods(queue),
    close: () => queue.close(),
  };
}

/** Performs one step. Undefined, without asking the database, for a key that PostgreSQL cannot store: its batch would fail with it. */
type PerformStep = <Answer>(
  about: Omit<Step, 'decide'>,
  decide: (draft: Draft) => Answer,
) => Promise<Answer | undefined>;

function stepsOf(queue: WriteQueue): PerformStep {
  return async (about, decide) => {
    if (about.key.includes('\0') || !about.key.isWellFormed()) return undefined;
    return queue.step({ ...about, decide });
  };
}

function accountMethods(step: PerformStep): Pick<Ledger, 'find' | 'topUp' | 'amend'> {
  return {
    find: (key) =>
      step({ key, change: 'nothing', ordering: 'reorderable' }, (draft) => {
        const row = draft.find(key);
        return row && draft.accountOf(row);
      }),
    async topUp(key, credits) {
      requireCredits(credits);
      return step({ key, change: 'ledger', ordering: 'strict' }, (draft) => {
        const row = draft.find(key);
        if (row === undefined) return undefined;
        requireCredits(row.balance + credits);
        return draft.enter(row, { type: 'top-up', credits, operation: null });
      });
    },
    amend: (key, amendment) =>
      step({ key, change: 'ledger', ordering: 'strict' }, (draft) => {
        const row = draft.find(key);
        return row && draft.accountOf(draft.amend(row, amendment));
      }),
  };
}

function holdMethods(step: PerformStep, holds: LocalHolds): Pick<Ledger, 'hold' | 'charge' | 'release'> {
  return {
    async hold(key, credits, operation) {
      requireCredits(credits);
      return step({ key, change: 'holds', ordering: 'reorderable' }, (draft) => {
        const row = draft.find(key);
        if (row === undefined || draft.availableOf(row) < credits) return undefined;
        return draft.opened(holds.open(row.id, { key, credits, operation })).hold;
      });
    },
    async charge(hold, credits) {
      requireHeld(hold, credits);
      const change = credits > 0 ? 'ledger' : 'holds';
      // Taking all that was held leaves as much available as before: the order of such steps does not matter.
      const ordering = credits > 0 && credits === hold.credits ? 'deferred' : 'strict';
      const balance = await step({ key: hold.key, change, ordering }, (draft) => charge(draft, holds, hold, credits));
      return balance ?? 0;
    },
    async release(hold) {
      const about = { key: hold.key, change: 'holds', ordering: 'strict' } as const;
      const balance = await step(about, (draft) => {
        holds.end(hold);
        return draft.find(hold.key)?.balance;
      });
      return balance ?? 0;
    },
  };
}

/** Ends a hold. When its key was opened again meanwhile, it ends without an entry. */
function charge(draft: Draft, holds: LocalHolds, hold: Hold, credits: number): number | undefined {
  const row = draft.find(hold.key);
  const ended = holds.end(hold);
  draft.ended(ended);
  if (row === undefined || row.id !== ended.account || credits === 0) return row?.balance;
  return draft.enter(row, { type: 'debit', credits: -credits, operation: hold.operation });
}
