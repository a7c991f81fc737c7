import type { Operation } from '@bgv-kit/spec';
import { type BureauOutcome, bureauOutcomes, expectOutcome, numbersFor } from '../bureau-outcome.ts';
import type { Case, Need, Session } from '../case.ts';
import { bearer } from '../send.ts';
import { CannotDecide } from '../verdict.ts';
import { answeredCall, expectBalance } from './balance.ts';

/**
 * The credit law as bookkeeping: what an answer says of the balance is compared with what the next answer shows.
 *
 * Each case puts its call between two answered ones, whose balance the page documents. What lies between their balances is
 * what the call has really cost, whatever it said.
 */
export function creditLawCases(operation: Operation): Case[] {
  const price = (status: number) => operation.responses.get(status)?.credits ?? 0;
  const law = (item: Omit<Law, 'takes'> & { takes?: number }) => lawCase(operation, { takes: 0, ...item });
  return [
    law({
      rule: 'credits.found',
      title: `an answered call takes ${price(200)}`,
      requests: 0,
      between: async () => undefined,
    }),
    law({
      rule: 'credits.no-record',
      title: `no record takes ${price(404)} all the same`,
      takes: price(404),
      needs: ['no-record'],
      between: outcome(bureauOutcomes.noRecord),
    }),
    law({
      rule: 'credits.invalid-request',
      title: 'an invalid request takes nothing',
      requests: operation.scenarios.filter(({ status }) => status === 400).length,
      between: invalidRequests,
    }),
    law({ rule: 'credits.unauthorized', title: 'a call with a wrong key takes nothing', between: wrongKey }),
    law({
      rule: 'credits.insufficient',
      title: 'a call that no balance covers takes nothing from another key',
      needs: ['empty'],
      between: otherKey('empty', 402),
    }),
    law({
      rule: 'credits.forbidden',
      title: 'a key without access takes nothing from another',
      needs: ['forbidden'],
      between: otherKey('forbidden', 403),
    }),
    law({
      rule: 'credits.bureau-failure',
      title: 'a failure of the bureau takes nothing',
      needs: ['bureau-error'],
      between: outcome(bureauOutcomes.bureauError),
    }),
  ];
}

interface Law {
  readonly rule: string;
  readonly title: string;
  readonly needs?: readonly Need[];
  /** What the call between takes from the main key, in credits. */
  readonly takes: number;
  /** How many calls lie between. */
  readonly requests?: number;
  readonly between: (session: Session) => Promise<unknown>;
}

function lawCase({ price }: Operation, { rule, title, needs = [], takes, requests = 1, between }: Law): Case {
  return {
    family: 'credit law',
    rule,
    title,
    needs: ['found', ...needs],
    requests: 2 + requests,
    credits: 2 * price + takes,
    run: async (session) => {
      const before = await answeredCall(session, { label: 'the call before' });
      await between(session);
      const after = await answeredCall(session, { label: 'the call after' });
      expectBalance(session, after, before.balance - takes - price);
    },
  };
}

function outcome(wanted: BureauOutcome) {
  return async (session: Session) => {
    const [number] = numbersFor(session.operation, session.target, wanted);
    if (number === undefined) throw new CannotDecide(`no number for "${wanted.name}" was given`);
    await expectOutcome(session, wanted, number);
  };
}

async function invalidRequests(session: Session): Promise<void> {
  const invalid = session.operation.scenarios.filter(({ status }) => status === 400);
  for (const { name, request } of invalid) await session.expectStatus(400, { label: name, body: request });
}

async function wrongKey(session: Session): Promise<void> {
  const authorization = bearer(`${session.target.keys.main}x`);
  await session.expectStatus(401, { label: 'a wrong key', authorization, body: session.soundRequest() });
}

function otherKey(name: 'empty' | 'forbidden', status: number) {
  return async (session: Session) => {
    const authorization = bearer(session.target.keys[name] ?? '');
    await session.expectStatus(status, { label: `the ${name} key`, authorization, body: session.soundRequest() });
  };
}
