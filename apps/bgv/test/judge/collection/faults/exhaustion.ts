import { about, times, under, valid } from '../demonstration.ts';
import type { Account } from '../fake-server/accounts.ts';
import { failureNumber, noRecordNumber } from '../fake-server/bureau.ts';
import { inBody, turning } from '../fake-server/changes.ts';
import type { Change } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const empty = under('sandbox-empty');
const low = under('sandbox-low');
const lowFailure = under('sandbox-low', about(failureNumber));
const lowNoRecord = under('sandbox-low', about(noRecordNumber));
const atTheEnd = ['credits.402', 'credits.reached'] as const;

/** Exhausted credits, noticed too early, too late or not at all. */
export const exhaustionFaults = faultsOf('exhaustion', [
  {
    name: 'spends the last credit as often as calls overlap, and goes below zero',
    breaks: ['credits.402', 'credits.reached', 'response.credits_left'],
    change: reserving(({ balance }) => balance >= 1),
    shows: [times(4, low), low],
  },
  {
    name: 'spends the last credit as often as calls overlap, and states 0',
    breaks: atTheEnd,
    change: (own, world) => ({
      ...reserving(({ balance }) => balance >= 1)(own, world),
      settle: (price, call, outcome) => {
        own.settle(price, call, outcome);
        if (call.account !== undefined) call.account.balance = Math.max(0, call.account.balance);
      },
    }),
    shows: [times(8, low), low],
  },
  {
    name: 'serves one call more than the credits cover when calls overlap',
    breaks: atTheEnd,
    change: reserving(({ balance, held }) => balance >= 1 && balance - held > -1),
    shows: [times(4, low), low],
  },
  {
    name: 'answers 402 to the second of two overlapping calls, although the credits cover both',
    breaks: atTheEnd,
    change: reserving(({ balance, held }) => balance >= 1 && held === 0),
    shows: [times(2), valid],
  },
  {
    name: 'refuses the last credit',
    breaks: atTheEnd,
    change: reserving(({ balance, held }) => balance - held > 1),
    shows: [low, low, low],
  },
  {
    name: 'requires five credits before it serves',
    breaks: atTheEnd,
    dialect: 'full',
    change: reserving(({ balance, held }) => balance - held >= 5),
    shows: [low],
  },
  {
    name: 'serves one call more than the credits cover',
    breaks: ['credits.402', 'credits.reached', 'response.credits_left'],
    change: reserving(({ balance, held }) => balance - held >= 0),
    shows: times(4, low),
  },
  {
    name: 'serves an empty account and takes nothing',
    breaks: ['credits.402', 'credits.reached'],
    change: (own) => ({
      reserve: (account, call) => account.balance < 1 || own.reserve(account, call),
      price: (outcome, call) => Math.min(own.price(outcome, call), Math.max(0, call.account?.balance ?? 0)),
    }),
    shows: [empty],
  },
  {
    name: 'serves an empty account on credit',
    breaks: ['credits.402', 'credits.reached', 'response.credits_left'],
    change: reserving(() => true),
    shows: [empty],
  },
  {
    name: 'lets an empty account ask for what has no record',
    breaks: ['credits.402', 'credits.no-data'],
    change: (own) => ({
      reserve: (account, call) => own.reserve(account, call) || call.text.includes(noRecordNumber),
    }),
    shows: [under('sandbox-empty', about(noRecordNumber))],
  },
  {
    name: 'takes 1 where the credits do not suffice',
    breaks: ['credits.402', 'response.credits_left'],
    change: (own) => ({
      price: (outcome, call) => (outcome.status === 402 ? 1 : own.price(outcome, call)),
      envelope: (parts) => ({ ...own.envelope(parts), ...(parts.outcome.status === 402 ? parts.credits : {}) }),
    }),
    shows: [empty],
  },
  {
    name: 'takes 1 from another account where the credits do not suffice',
    breaks: ['credits.402'],
    change: (own, { accounts }) => ({
      settle: (price, call, outcome) => {
        own.settle(price, call, outcome);
        const payer = accounts.get('sandbox-funded');
        if (payer !== undefined && outcome.status === 402) payer.balance -= 1;
      },
    }),
    shows: [empty, valid],
  },
  {
    name: 'says that a 402 cost 1',
    breaks: ['credits.402', 'response.credits_used'],
    change: inBody((body, { status }) => (status === 402 ? { ...body, credits_used: 1 } : body)),
    shows: [empty],
  },
  {
    name: 'states a credit with a 402',
    breaks: ['credits.402', 'response.credits_left'],
    change: (own) => ({
      state: (outcome, call) => ({ ...own.state(outcome, call), ...(outcome.status === 402 ? { balance: 5 } : {}) }),
      envelope: (parts) => ({ ...own.envelope(parts), ...(parts.outcome.status === 402 ? parts.credits : {}) }),
    }),
    shows: [empty],
  },
  ...[400, 401, 403, 404, 500].map((status) => ({
    name: `answers ${status} where the credits do not suffice`,
    breaks: ['credits.402'] as const,
    change: turning(402, status),
    shows: [empty],
  })),
  {
    name: 'answers 200 with an empty person where the credits do not suffice',
    breaks: ['credits.402', 'data.individual', 'response.200'],
    change: () => ({
      conclude: (outcome) => (outcome.status === 402 ? { ...outcome, status: 200, record: {} } : outcome),
      price: (outcome, { held }) => (outcome.status === 200 || outcome.status === 404 ? held : 0),
    }),
    shows: [empty],
  },
  {
    name: 'fills an account up again once it has answered 402',
    breaks: atTheEnd,
    change: (own) => ({
      settle: (price, call, outcome) => {
        own.settle(price, call, outcome);
        if (call.account !== undefined && outcome.status === 402) call.account.balance = 3;
      },
    }),
    shows: times(6, low),
  },
  {
    name: 'answers 402 to every key once one of them is empty',
    breaks: atTheEnd,
    change: (own) => {
      let closed = false;
      return {
        reserve: (account, call) => {
          closed ||= !own.reserve(account, call);
          return !closed;
        },
      };
    },
    shows: [empty, valid],
  },
  {
    name: 'keeps the hold of a call at which the bureau failed',
    breaks: ['credits.500', 'credits.402', 'credits.reached'],
    change: keeping(500),
    shows: [lowFailure, lowFailure, lowFailure, low],
  },
  {
    name: 'keeps the hold of a request that is not valid',
    breaks: ['credits.400', 'credits.402', 'credits.reached'],
    change: (own, world) => ({ ...keeping(400)(own, world), order: ['key', 'access', 'funds', 'request'] }),
    shows: [...times(3, under('sandbox-low', about('123'))), low],
  },
  {
    name: 'needs two credits for a call and takes one',
    breaks: atTheEnd,
    change: (own) => ({
      reserve: (account, call) => account.balance - account.held >= 2 && own.reserve(account, call),
    }),
    shows: [low, low, low],
  },
  {
    name: 'takes the credit at the next call of the key, so that the last one serves twice',
    breaks: atTheEnd,
    change: (own) => {
      const owed = new Map<Account, number>();
      return {
        settle: (price, { account, held }) => {
          if (account === undefined) return;
          account.held -= held;
          account.balance -= owed.get(account) ?? 0;
          owed.set(account, price);
        },
        state: (outcome, call) => {
          const { used, balance } = own.state(outcome, call);
          return { used, balance: Math.max(0, Number(balance) - Number(used)) };
        },
      };
    },
    shows: times(5, low),
  },
  {
    name: 'takes the last credit for a failure of the bureau',
    breaks: ['credits.500', 'credits.reached', 'credits.402', 'response.credits_left'],
    change: (own) => ({
      price: (outcome, call) =>
        outcome.status === 500 && call.account?.key === 'sandbox-low' ? 1 : own.price(outcome, call),
    }),
    shows: [lowFailure, low],
  },
  {
    name: 'serves two overlapping missing records on the last credit',
    breaks: ['credits.no-data', 'credits.402'],
    change: (own) => ({
      reserve: (account, call) =>
        own.reserve(account, call) || (account.balance > 0 && call.text.includes(noRecordNumber)),
    }),
    shows: [times(4, lowNoRecord), low],
  },
]);

/** Replaces the rule that decides whether the credits cover a call. */
function reserving(isCovered: (account: Account) => boolean): Change {
  return () => ({
    reserve: (account, call) => {
      if (!isCovered(account)) return false;
      account.held += 1;
      call.held = 1;
      return true;
    },
  });
}

/** Never releases the hold of a call with this status. */
function keeping(status: number): Change {
  return (own) => ({
    settle: (price, call, outcome) => {
      if (outcome.status === status) call.held = 0;
      own.settle(price, call, outcome);
    },
  });
}
