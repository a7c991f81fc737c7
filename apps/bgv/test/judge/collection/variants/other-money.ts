import { inBody, lacking } from '../fake-server/changes.ts';
import { fullEnvelope } from '../fake-server/standard-steps.ts';
import { variantsOf } from './variants-of.ts';

/** The same accounting, stated in another way. */
export const otherMoney = variantsOf({
  'states credits_left alone': () => ({
    credits: ({ used, balance }) => ({ credits_used: used, credits_left: balance }),
  }),
  'states credits_remaining alone': () => ({
    credits: ({ used, balance }) => ({ credits_used: used, credits_remaining: balance }),
  }),
  'states both names in every answer': () => ({
    credits: ({ used, balance }) => ({ credits_remaining: balance, credits_left: balance, credits_used: used }),
    envelope: fullEnvelope,
  }),
  // A 404 costs a credit, so it states the credits.
  'says nothing of credits in errors that are free': inBody((body, { status }) =>
    status === 200 || status === 404 ? body : lacking(body, 'credits_used', 'credits_left', 'credits_remaining'),
  ),
  'says only credits_used in errors that are free': (own) => ({
    envelope: (parts) => {
      const body = own.envelope(parts);
      const { status } = parts.outcome;
      if (status === 200 || status === 404) return body;
      return { ...lacking(body, 'credits_left', 'credits_remaining'), credits_used: 0 };
    },
  }),
  'states no balance with a 401': inBody((body, { status }) =>
    status === 401 ? lacking(body, 'credits_left', 'credits_remaining') : body,
  ),
  'states a balance of 0 with a 401 and a 403': (own) => ({
    state: (outcome, call) => {
      const fair = own.state(outcome, call);
      return outcome.status === 401 || outcome.status === 403 ? { ...fair, balance: 0 } : fair;
    },
    envelope: fullEnvelope,
  }),
  'has a balance with a fraction': (own, { accounts }) => {
    // An account that also pays for other checks: the fraction never covers another call.
    for (const account of accounts.values()) account.balance += 0.5;
    return own;
  },
  'has a balance that is very large': (_own, { accounts }) => {
    const funded = accounts.get('sandbox-funded');
    if (funded !== undefined) funded.balance = 250_000_000;
    return {};
  },
  'counts the holds of calls under way as spent': (own) => ({
    state: (outcome, call) => {
      const fair = own.state(outcome, call);
      const held = outcome.status === 401 ? 0 : (call.account?.held ?? 0);
      return { ...fair, balance: Number(fair.balance) - held };
    },
  }),
  'takes the credit before it asks the bureau, and refunds it when the bureau fails': () => ({
    reserve: (account, call) => {
      if (account.balance < 1) return false;
      account.balance -= 1;
      call.held = 1;
      return true;
    },
    settle: (price, { account, held }) => {
      if (account !== undefined) account.balance += held - price;
    },
  }),
  'writes the credits before everything else': inBody((body) => {
    const { credits_used, credits_left, credits_remaining, ...rest } = body;
    const credits = { credits_used, credits_left, credits_remaining };
    return { ...Object.fromEntries(Object.entries(credits).filter(isThere)), ...rest };
  }),
});

function isThere<T>(entry: [string, T | undefined]): entry is [string, T] {
  return entry[1] !== undefined;
}
