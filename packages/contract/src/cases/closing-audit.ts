import type { Operation } from '@bgv-kit/spec';
import { creditRules } from '../credits/credit-rules.ts';
import { wait } from '../transport/pace.ts';
import { CannotDecide } from '../verdict.ts';
import type { Case, Session } from './case.ts';
import { enclosed, recordFindings } from './paid-call.ts';

/** What the books show over the whole run: the last balance a while later, and every balance of every key. */
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
        run: async (session) => readBooks(session, rule),
      }),
    ),
  ];
}

/** How long something that is booked late is waited for, in milliseconds. */
const settlingTime = 400;

function readBooks(session: Session, rule: string): void {
  const { books } = session;
  const found = books.findings().filter((finding) => finding.rule === rule);
  recordFindings(session, found);
  if (found.length === 0 && !books.hasCompared(rule)) throw new CannotDecide('no stated balance shows what it took');
}
