import type { Json } from '@bgv-kit/spec';
import { about, times, under, valid } from '../demonstration.ts';
import type { Account } from '../fake-server/accounts.ts';
import { failureNumber, noRecordNumber, wait } from '../fake-server/bureau.ts';
import { inBody, lacking } from '../fake-server/changes.ts';
import type { Call, Change, Outcome, Statement } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const noRecord = about(noRecordNumber);
const failure = about(failureNumber);
const broken = about('123');
const low = under('sandbox-low');
const balanceWrong = ['response.credits_left'] as const;
const usedWrong = ['response.credits_used'] as const;
const bothWrong = ['response.credits_left', 'response.credits_used', 'credits.reached'] as const;

/** Wrong statements about credits, and wrong accounting. */
export const bookkeepingFaults = faultsOf('bookkeeping', [
  { name: 'writes credits_used as a string', breaks: usedWrong, change: saying(String), shows: [valid] },
  { name: 'has null for credits_used', breaks: usedWrong, change: saying(() => null), shows: [valid] },
  { name: 'says that a person cost 0', breaks: usedWrong, change: saying(() => 0), shows: [valid] },
  { name: 'says that a person cost -1', breaks: usedWrong, change: saying(() => -1), shows: [valid] },
  { name: 'says that a person cost 1.5', breaks: usedWrong, change: saying(() => 1.5), shows: [valid] },
  {
    name: 'says that everything costs 1',
    breaks: ['response.credits_used', 'credits.400', 'credits.500', 'credits.401', 'credits.403', 'credits.402'],
    change: (own) => ({
      state: (outcome, call) => ({ ...own.state(outcome, call), used: 1 }),
      envelope: (parts) => ({ ...own.envelope(parts), ...parts.credits }),
    }),
    shows: [broken],
  },
  {
    name: 'takes 1 for a missing record and says 0',
    breaks: ['response.credits_used', 'credits.no-data'],
    change: (own) => ({
      state: (outcome, call) => ({ ...own.state(outcome, call), ...(outcome.status === 404 ? { used: 0 } : {}) }),
    }),
    shows: [noRecord],
  },
  {
    name: 'says how much has been used in all',
    breaks: usedWrong,
    change: (own) => {
      let total = 0;
      return {
        state: (outcome, call) => {
          const { used, balance } = own.state(outcome, call);
          total += Number(used);
          return { used: used === 0 ? 0 : total, balance };
        },
      };
    },
    shows: [valid, valid],
  },
  {
    name: 'leaves credits_used out of a success',
    breaks: usedWrong,
    change: inBody((body, { status }) => (status === 200 ? lacking(body, 'credits_used') : body)),
    shows: [valid],
  },
  {
    name: 'leaves the balance out of a success',
    breaks: balanceWrong,
    change: inBody((body, { status }) => (status === 200 ? lacking(body, 'credits_left', 'credits_remaining') : body)),
    shows: [valid],
  },
  { name: 'writes the balance as a string', breaks: balanceWrong, change: stating(String), shows: [valid] },
  { name: 'has null for the balance', breaks: balanceWrong, change: stating(() => null), shows: [valid] },
  {
    name: 'states the balance with a minus',
    breaks: balanceWrong,
    change: stating((balance) => -balance),
    shows: [valid],
  },
  { name: 'always states the same balance', breaks: balanceWrong, change: stating(() => 999), shows: [valid, valid] },
  { name: 'always states that nothing is left', breaks: balanceWrong, change: stating(() => 0), shows: [valid] },
  {
    name: 'states one credit less than there is, from the second call on',
    breaks: balanceWrong,
    change: stating((balance, { number }) => (number > 1 ? balance - 1 : balance)),
    shows: [valid, valid],
  },
  {
    name: 'rounds the balance to tens',
    breaks: balanceWrong,
    change: stating((balance) => Math.round(balance / 10) * 10),
    shows: [valid],
  },
  {
    name: 'states the balance that was before a missing record was paid for',
    breaks: ['response.credits_left', 'credits.no-data'],
    change: stating((balance, _call, { status }) => (status === 404 ? balance + 1 : balance)),
    shows: [noRecord],
  },
  {
    name: 'states no balance but 0 with a missing record',
    breaks: ['response.credits_left', 'credits.no-data'],
    change: stating((balance, _call, { status }) => (status === 404 ? 0 : balance)),
    shows: [noRecord],
  },
  {
    name: 'states the balance as it was before a person was paid for, every second time',
    breaks: balanceWrong,
    change: stating((balance, { number }, { status }) => (status === 200 && number % 2 === 0 ? balance + 1 : balance)),
    shows: [valid, valid],
  },
  {
    name: 'renews the stated balance at every fifth call',
    breaks: balanceWrong,
    change: (own, world) => {
      const stated = new Map<Account | undefined, number>();
      return stating((balance, { number, account }) => {
        const fresh = number % 5 === 0 ? balance : (stated.get(account) ?? balance);
        stated.set(account, fresh);
        return fresh;
      })(own, world);
    },
    shows: [valid, valid],
  },
  {
    name: 'states the balance of its answer before',
    breaks: balanceWrong,
    change: (own, world) => {
      let before: number | undefined;
      return stating((balance) => {
        const stated = before ?? balance;
        before = balance;
        return stated;
      })(own, world);
    },
    shows: [valid, valid],
  },
  {
    name: "states another key's balance",
    breaks: balanceWrong,
    change: (own, world) => {
      const funded = world.accounts.get('sandbox-funded');
      return stating((balance, { account }) => (account?.key === 'sandbox-low' ? (funded?.balance ?? 0) : balance))(
        own,
        world,
      );
    },
    shows: [low],
  },
  {
    name: 'states two balances that disagree',
    breaks: balanceWrong,
    change: (own) => ({
      credits: (statement, outcome) => ({
        ...own.credits(statement, outcome),
        credits_left: statement.balance,
        credits_remaining: Number(statement.balance) + 1,
      }),
    }),
    shows: [valid],
  },
  {
    name: 'states two balances that disagree with a missing record',
    breaks: ['response.credits_left', 'credits.no-data'],
    change: (own) => ({
      credits: (statement, outcome) => ({
        ...own.credits(statement, outcome),
        ...(outcome.status === 404
          ? { credits_left: Number(statement.balance) + 1, credits_remaining: statement.balance }
          : {}),
      }),
    }),
    shows: [noRecord],
  },
  {
    name: 'takes what a call costs one call later',
    breaks: bothWrong,
    change: settling(() => {
      let owed = 0;
      return (price, account) => {
        account.balance -= owed;
        owed = price;
      };
    }),
    shows: [valid],
  },
  {
    name: 'takes what a call costs 30 ms later',
    breaks: bothWrong,
    change: settling(() => (price, account) => {
      void wait(30).then(() => {
        account.balance -= price;
      });
    }),
    shows: [valid],
  },
  {
    name: 'gives the credit of a missing record back at the next call',
    breaks: ['credits.no-data', 'response.credits_left'],
    change: settling(() => {
      let due = 0;
      return (price, account, { status }) => {
        account.balance += due - price;
        due = status === 404 ? 1 : 0;
      };
    }),
    shows: [noRecord, valid],
  },
  {
    name: 'gives a credit for every request that is not valid',
    breaks: ['credits.400', 'response.credits_left'],
    change: settling(() => (price, account, { status }) => {
      account.balance += status === 400 ? 1 : -price;
    }),
    shows: [broken, valid],
  },
  {
    name: 'gives a credit when the bureau fails',
    breaks: ['credits.500', 'response.credits_left'],
    change: settling(() => (price, account, { status }) => {
      account.balance += status === 500 ? 1 : -price;
    }),
    shows: [failure, valid],
  },
  {
    name: 'adds what it should take',
    breaks: bothWrong,
    change: settling(() => (price, account) => {
      account.balance += price;
    }),
    shows: [valid],
  },
  {
    name: 'takes one too many for every tenth call that costs something',
    breaks: bothWrong,
    change: settling(() => everyTenth(1)),
    shows: times(10).map(() => valid),
  },
  {
    name: 'forgets to take for every tenth call that costs something',
    breaks: bothWrong,
    change: settling(() => everyTenth(-1)),
    shows: times(10).map(() => valid),
  },
  {
    name: 'starts the balance afresh every 20 calls',
    breaks: bothWrong,
    change: settling((opening) => (price, account, _outcome, { number }) => {
      account.balance = number % 20 === 0 ? opening(account) : account.balance - price;
    }),
    shows: times(20).map(() => valid),
  },
  {
    name: 'starts the balance afresh when the bureau fails',
    breaks: ['credits.500', 'response.credits_left'],
    change: settling((opening) => (price, account, { status }) => {
      account.balance = status === 500 ? opening(account) : account.balance - price;
    }),
    shows: [valid, failure, valid],
  },
  {
    name: 'takes the credit from another account',
    breaks: bothWrong,
    change: payingFrom((_account, { accounts }) => accounts.get('sandbox-forbidden')),
    shows: [valid, valid],
  },
  {
    name: "takes what the low key's calls cost from the funded key",
    breaks: bothWrong,
    change: payingFrom((account, { accounts }) =>
      account.key === 'sandbox-low' ? accounts.get('sandbox-funded') : account,
    ),
    shows: [low, valid],
  },
  {
    name: 'takes the credit from the key of the call before',
    breaks: bothWrong,
    dialect: 'full',
    change: (own, world) => {
      let before: Account | undefined;
      return payingFrom((account) => {
        const payer = before ?? account;
        before = account;
        return payer;
      })(own, world);
    },
    shows: [valid, low],
  },
  {
    name: 'takes the credit from the asking key and from the low one',
    breaks: ['credits.reached', 'response.credits_left'],
    dialect: 'full',
    change: (own, { accounts }) => ({
      settle: (price, call, outcome) => {
        own.settle(price, call, outcome);
        const other = accounts.get('sandbox-low');
        if (other !== undefined && other !== call.account && other.balance > 0) other.balance -= price;
      },
    }),
    shows: [valid, low],
  },
]);

type Settle = (price: number, account: Account, outcome: Outcome, call: Call) => void;

/** Releases the hold correctly, and changes the balance by its own rule. */
function settling(make: (opening: (account: Account) => number) => Settle): Change {
  return (_own, { accounts }) => {
    const openings = new Map([...accounts.values()].map((account) => [account, account.balance]));
    const settle = make((account) => openings.get(account) ?? 0);
    return {
      settle: (price, call, outcome) => {
        if (call.account === undefined) return;
        call.account.held -= call.held;
        settle(price, call.account, outcome, call);
      },
    };
  };
}

function payingFrom(payerOf: (account: Account, world: Parameters<Change>[1]) => Account | undefined): Change {
  return (own, world) =>
    settling(() => (price, account) => {
      const payer = price === 0 ? undefined : payerOf(account, world);
      if (payer !== undefined) payer.balance -= price;
    })(own, world);
}

function everyTenth(extra: number): Settle {
  let count = 0;
  return (price, account) => {
    count += price;
    account.balance -= price === 1 && count % 10 === 0 ? price + extra : price;
  };
}

/** States another price for a person than was taken. */
function saying(used: (fair: Json) => Json): Change {
  return (own) => ({
    state: (outcome, call): Statement => {
      const fair = own.state(outcome, call);
      return outcome.status === 200 ? { ...fair, used: used(fair.used) } : fair;
    },
  });
}

/** States another balance than there is. */
function stating(balance: (fair: number, call: Call, outcome: Outcome) => Json): Change {
  return (own) => ({
    state: (outcome, call): Statement => {
      const { used, balance: fair } = own.state(outcome, call);
      return { used, balance: balance(Number(fair), call, outcome) };
    },
  });
}
