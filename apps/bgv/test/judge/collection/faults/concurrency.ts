import { type Ask, about, having, times, under, valid } from '../demonstration.ts';
import { failureNumber, noRecordNumber } from '../fake-server/bureau.ts';
import { taking } from '../fake-server/changes.ts';
import type { Call, Change } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const noRecord = about(noRecordNumber);
const failure = about(failureNumber);
const broken = about('123');
const other = about('9000054321');
const different: readonly Ask[] = times(8).map((_ask, index) => about(`900001234${index}`));
const accounting = ['credits.reached', 'response.credits_left', 'response.credits_used'] as const;

/** Credit accounting that is right only for sequential calls. */
export const concurrencyFaults = faultsOf('concurrency', [
  {
    name: 'takes twice when calls overlap',
    breaks: accounting,
    change: taking((fair, _outcome, { crowded }) => (crowded ? 2 * fair : fair)),
    shows: [times(2), valid],
  },
  {
    name: 'takes nothing when calls overlap',
    breaks: accounting,
    change: taking((fair, _outcome, { crowded }) => (crowded ? 0 : fair)),
    shows: [times(2), valid],
  },
  {
    name: 'reads the balance before the bureau and writes it after, so that debits are lost',
    breaks: accounting,
    change: (own) => {
      const read = new Map<Call, number>();
      return {
        reserve: (account, call) => {
          read.set(call, account.balance);
          return own.reserve(account, call);
        },
        settle: (price, call, outcome) => {
          own.settle(price, call, outcome);
          const before = read.get(call);
          if (call.account !== undefined && before !== undefined) call.account.balance = before - price;
          read.delete(call);
        },
      };
    },
    shows: [different, valid],
  },
  {
    name: 'loses the debits beyond eight calls in flight',
    breaks: accounting,
    change: sensing((open) => open > 8, 0),
    shows: [times(16), valid],
  },
  {
    name: 'loses the debits beyond four calls in flight',
    breaks: accounting,
    change: sensing((open) => open > 4, 0),
    shows: [times(8), valid],
  },
  {
    name: 'takes once for identical calls in flight',
    breaks: accounting,
    change: oncePerLikeness((call) => call.text),
    shows: [times(4), valid],
  },
  {
    name: 'takes once for calls in flight about the same number',
    breaks: accounting,
    change: oncePerLikeness((call) => `${call.body['mobile_number']}`),
    shows: [[valid, having('full_name', 'Asha V')], valid],
  },
  {
    name: 'takes once for calls in flight under one key, if they are about different people',
    breaks: accounting,
    change: (own, { open }) => ({
      price: (outcome, call) => {
        const isOther = [...open].some(
          (one) =>
            one !== call && one.account === call.account && one.body['mobile_number'] !== call.body['mobile_number'],
        );
        return isOther ? 0 : own.price(outcome, call);
      },
    }),
    shows: [[valid, other], valid],
  },
  {
    name: 'takes the credit from the key of another call in flight',
    breaks: accounting,
    change: (own, { open }) => ({
      settle: (price, call, outcome) => {
        const payer = [...open].find(({ account }) => account !== undefined && account !== call.account)?.account;
        own.settle(payer === undefined ? price : 0, call, outcome);
        if (payer !== undefined) payer.balance -= price;
      },
    }),
    shows: [[valid, under('sandbox-low')], valid],
  },
  {
    name: 'answers with the balance of the other key when calls of two keys overlap',
    breaks: ['response.credits_left', 'credits.reached'],
    change: (own, { open }) => ({
      state: (outcome, call) => {
        const mixed = [...open].find(({ account }) => account !== undefined && account !== call.account)?.account;
        const fair = own.state(outcome, call);
        return mixed === undefined ? fair : { ...fair, balance: mixed.balance };
      },
    }),
    shows: [[valid, under('sandbox-low')]],
  },
  {
    name: 'takes a credit for a missing record twice when calls overlap',
    breaks: ['credits.no-data', 'response.credits_left', 'response.credits_used'],
    change: taking((fair, { status }, { crowded }) => (crowded && status === 404 ? 2 : fair)),
    shows: [times(2, noRecord), valid],
  },
  {
    name: 'takes nothing for a missing record when calls overlap',
    breaks: ['credits.no-data', 'response.credits_left', 'response.credits_used'],
    change: taking((fair, { status }, { crowded }) => (crowded && status === 404 ? 0 : fair)),
    shows: [times(2, noRecord), valid],
  },
  {
    name: 'takes a credit for a failure of the bureau when calls overlap',
    breaks: ['credits.500'],
    change: taking((fair, { status }, { crowded }) => (crowded && status === 500 ? 1 : fair)),
    shows: [times(2, failure), valid],
  },
  {
    name: 'takes a credit for a request that is not valid while another call is under way',
    breaks: ['credits.400'],
    change: taking((fair, { status }, { crowded }) => (crowded && status === 400 ? 1 : fair)),
    shows: [[valid, broken], valid],
  },
  {
    name: "gives one call's outcome to the next when a person and a missing record overlap",
    breaks: ['data.individual', 'credits.no-data', 'credits.reached'],
    change: (own, { open }) => {
      const infected = new WeakSet<Call>();
      return {
        pause: (call) => {
          const isMissing = [...open].some(({ body }) => body['mobile_number'] === noRecordNumber);
          for (const one of isMissing ? open : []) infected.add(one);
          return own.pause(call);
        },
        lookUp: (number, call) => own.lookUp(infected.has(call) ? noRecordNumber : number, call),
      };
    },
    shows: [[noRecord, valid]],
  },
  {
    name: 'says 1 and takes 2 from the second of two overlapping calls on',
    breaks: accounting,
    change: sensing((open) => open > 1, 2),
    shows: [times(2), valid],
  },
  {
    name: 'says that an overlapping call cost nothing',
    breaks: ['response.credits_used'],
    change: (own) => ({
      state: (outcome, call) => {
        const fair = own.state(outcome, call);
        return call.crowded && outcome.status === 200 ? { ...fair, used: 0 } : fair;
      },
    }),
    shows: [times(2)],
  },
  {
    name: 'fails with 500 at overlapping calls and takes their credits',
    breaks: ['credits.500'],
    change: (own) => {
      const lost = new WeakSet<Call>();
      return {
        conclude: (outcome, call) => {
          if (!call.crowded || outcome.status !== 200) return outcome;
          lost.add(call);
          return { status: 500, message: 'It failed.' };
        },
        price: (outcome, call) => (lost.has(call) ? 1 : own.price(outcome, call)),
      };
    },
    shows: [times(2), valid],
  },
]);

/** Another price while so many calls are under way. */
function sensing(isCrowd: (open: number) => boolean, price: number): Change {
  return (own, { open }) => ({
    price: (outcome, call) => (own.price(outcome, call) > 0 && isCrowd(open.size) ? price : own.price(outcome, call)),
  });
}

/** Takes for the first of the calls in flight that are alike, and for no other. */
function oncePerLikeness(likeness: (call: Call) => string): Change {
  return (own, { open }) => {
    const followers = new WeakSet<Call>();
    const leads = (one: Call, call: Call) =>
      one.held > 0 && one.account === call.account && likeness(one) === likeness(call) && !followers.has(one);
    return {
      pause: (call) => {
        if ([...open].some((one) => one !== call && leads(one, call))) followers.add(call);
        return own.pause(call);
      },
      price: (outcome, call) => (followers.has(call) ? 0 : own.price(outcome, call)),
    };
  };
}
