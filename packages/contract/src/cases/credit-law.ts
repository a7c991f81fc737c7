import type { JsonObject, Operation } from '@bgv-kit/spec';
import { invalidRequest, onlyRequired, withAllFields } from '../request-shapes.ts';
import type { KeyName, ResolvedTarget } from '../target.ts';
import { Inconclusive } from '../verdict.ts';
import { type BureauOutcome, bureauOutcomes, expectOutcome, numbersFor } from './bureau-outcome.ts';
import type { Case, Need, Session } from './case.ts';
import { enclosed, paidCall } from './paid-call.ts';

/** The first cases of a run: they open the credit audit, and show what a call costs. */
export function openingCases(operation: Operation, { maxCredits }: Pick<ResolvedTarget, 'maxCredits'>): Case[] {
  const looks = (['low', 'empty'] as const).map((key) => firstLook(key));
  const cases = [
    lawCase(operation, {
      rule: 'credits.found',
      title: `an answered call takes ${operation.price}`,
      requests: 0,
      between: async () => undefined,
    }),
  ];
  // With a budget, the main key comes first: a call that costs too much then shows before another key is touched.
  return maxCredits === Number.POSITIVE_INFINITY ? [...looks, ...cases] : [...cases, ...looks];
}

/** A free call with a key that other cases spend from: its answer may state the balance before anything has changed it. */
function firstLook(key: 'low' | 'empty'): Case {
  return {
    family: 'credit law',
    rule: 'credits.invalid-request',
    title: `an invalid request with the ${key} key is refused, so that its balance is known from the start`,
    needs: [key],
    requests: 1,
    credits: 0,
    run: async (session) => {
      const invalid = invalidRequest(session.operation);
      const statuses = [400, ...(key === 'empty' ? [402] : [])];
      await session.expect({ statuses }, { label: `an invalid request with the ${key} key`, key, body: invalid });
    },
  };
}

/**
 * The credit law: what calls of each kind cost.
 *
 * Each case puts its calls between two answered ones, whose balances are documented. Between these two balances lies what the
 * calls have really cost, whatever their own answers say.
 */
export function creditLawCases(operation: Operation): Case[] {
  const priceOf = (status: number) => operation.responses.get(status)?.credits ?? 0;
  return [
    {
      rule: 'credits.repeated',
      title: 'the same request costs again each time',
      requests: 3,
      takes: 3 * operation.price,
      between: repeated,
    },
    {
      rule: 'credits.no-record',
      title: `no record takes ${priceOf(404)}, each time`,
      requests: 4,
      takes: 4 * priceOf(404),
      needs: ['no-record'] as const,
      between: outcomes(bureauOutcomes.noRecord),
    },
    {
      rule: 'credits.bureau-failure',
      title: 'a failure of the bureau takes nothing, each time',
      requests: 4,
      needs: ['bureau-error'] as const,
      between: outcomes(bureauOutcomes.bureauError),
    },
    {
      rule: 'credits.insufficient',
      title: 'a call that no balance covers takes nothing from another key',
      requests: 2,
      needs: ['empty'] as const,
      between: otherKey('empty', 402),
    },
    {
      rule: 'credits.forbidden',
      title: 'a key without access takes nothing from another',
      requests: 2,
      needs: ['forbidden'] as const,
      between: otherKey('forbidden', 403),
    },
    {
      rule: 'credits.invalid-request',
      title: 'an invalid request takes nothing, each time',
      requests: 3,
      between: sameMistake,
    },
  ].map((law) => lawCase(operation, law));
}

interface Law {
  readonly rule: string;
  readonly title: string;
  readonly needs?: readonly Need[];
  /** How many calls lie between. */
  readonly requests: number;
  /** What the calls between take from the main key, in credits. */
  readonly takes?: number;
  readonly between: (session: Session) => Promise<unknown>;
}

function lawCase({ price }: Operation, { rule, title, needs = [], takes = 0, requests, between }: Law): Case {
  return {
    family: 'credit law',
    rule,
    title,
    needs: ['found', ...needs],
    requests: 2 + requests,
    credits: 2 * price + takes,
    run: (session) => enclosed(session, () => between(session)),
  };
}

async function repeated(session: Session): Promise<void> {
  for (const label of ['the same request', 'once more', 'and once more']) await paidCall(session, { label });
}

/** Asks for an outcome with the plain request, with the required fields alone and with all fields: a server may price them differently. */
function outcomes(wanted: BureauOutcome) {
  return async (session: Session) => {
    const numbers = numbersFor(session.operation, session.target, wanted);
    const [first] = numbers;
    if (first === undefined) throw new Inconclusive(`no number for "${wanted.name}" was given`);
    await expectOutcome(session, wanted, first);
    await expectOutcome(session, wanted, numbers[1] ?? first);
    await expectOutcome(session, wanted, first, withoutOptional(session));
    await expectOutcome(session, wanted, first, (body) => withAllFields(session.operation, body));
  };
}

/** Leaves out the optional fields, where the user's own purpose need not be sent. */
function withoutOptional({ operation, target }: Session): (body: JsonObject) => JsonObject {
  return (body) => (target.loopback ? onlyRequired(operation, body) : body);
}

/** Sends the same invalid request again and again: a cached answer must not be charged either. */
async function sameMistake(session: Session): Promise<void> {
  const body = invalidRequest(session.operation);
  for (const label of ['an invalid request', 'the same again', 'and again'])
    await session.expect({ statuses: [400] }, { label, body });
}

function otherKey(key: KeyName, status: number) {
  return async (session: Session) => {
    for (const label of [`the ${key} key`, `the ${key} key, once more`])
      await session.expect({ statuses: [status] }, { label, key, body: session.validRequest() });
  };
}
