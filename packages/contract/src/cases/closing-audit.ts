import type { Operation } from '@bgv-kit/spec';
import { creditRules } from '../credits/credit-rules.ts';
import { wait } from '../transport/pace.ts';
import { Inconclusive } from '../verdict.ts';
import type { Case, Session } from './case.ts';
import { enclosed, recordDifferences } from './paid-call.ts';

/** What the credit audit shows over the whole run: the last balance a while later, and every balance of every key. */
export function closingCases(operation: Operation): Case[] {
  return [
    {
      family: 'credit law',
      rule: 'credits.settled',
      title: 'what was taken stays taken, and nothing is taken later',
      needs: ['found'],
      requests: 2,
      credits: 2 * operation.price,
      run: (session) => enclosed(session, () => wait(settlingTime, session.target.signal)),
    },
    ...creditRules.map(
      (rule): Case => ({
        family: 'credit law',
        rule,
        title: 'every stated balance of the run agrees with it',
        needs: [],
        requests: 0,
        credits: 0,
        run: async (session) => reviewAudit(session, rule),
      }),
    ),
  ];
}

/** How long a late charge is waited for, in milliseconds. */
const settlingTime = 400;

function reviewAudit(session: Session, rule: string): void {
  const { audit } = session;
  const found = audit.differences().filter((one) => one.rule === rule);
  recordDifferences(session, found);
  if (found.length === 0 && !audit.hasCompared(rule)) throw new Inconclusive('no stated balance shows what it took');
}
