import { request as drawRequest } from '@bgv-kit/fixtures';
import type { Json, Operation } from '@bgv-kit/spec';
import type { Exchange } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import { Inconclusive } from '../verdict.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Session } from './case.ts';
import { differInStatus, isPaid, requireCredits } from './expectations.ts';
import { enclosed } from './paid-call.ts';

/** How many calls run at once, in turn: two already overlap, and 32 overlap in many ways. */
const bursts = [2, 4, 32];

/** How many people are asked for in a crowd. */
const people = 8;

/** Calls that overlap take what they would take one by one. */
export function concurrencyCases({ price }: Operation): Case[] {
  return [
    ...bursts.map(
      (calls): Case => ({
        family: 'concurrency',
        rule: 'credits.concurrency',
        title: `${calls} calls at once take ${calls * price} together`,
        needs: ['found'],
        requests: calls + 2,
        credits: (calls + 2) * price,
        run: (session) =>
          burst(
            session,
            Array.from({ length: calls }, () => session.validRequest()),
          ),
      }),
    ),
    {
      family: 'concurrency',
      rule: 'credits.concurrency',
      title: 'calls at once for many people take what they would one by one, and each answers its own',
      needs: ['found', 'made-up values'],
      requests: 2 + 3 * people,
      credits: (2 + 3 * people) * price,
      run: crowd,
    },
    {
      family: 'concurrency',
      rule: 'credits.mixed',
      title: 'calls at once that end in every way take what they would one by one',
      needs: ['found', 'no-record', 'bureau-error'],
      // Two that enclose the others, each kind alone, and each kind four times at once; half of the kinds are paid.
      requests: 2 + 4 + 16,
      credits: (2 + 2 + 8) * price,
      run: mixed,
    },
  ];
}

/** Asks for each person alone first, and then twice in the crowd: mixed-up answers show as other records. */
async function crowd(session: Session): Promise<void> {
  const bodies = Array.from({ length: people }, (_, index) => drawRequest(session.operation, `in a crowd ${index}`));
  for (const body of bodies) await session.send({ label: 'a person of the crowd, alone', body });
  await burst(session, [...bodies, ...bodies.toReversed()]);
}

async function burst(session: Session, bodies: readonly Json[]): Promise<void> {
  await enclosed(session, async () => {
    requireKnownPrice(session);
    const requests = bodies.map((body, index) => ({ label: `call ${index + 1} of ${bodies.length} at once`, body }));
    for (const exchange of await session.together(requests)) expectServed(session, exchange);
  });
}

/** Sends four kinds of call four times each: found, no record, invalid, and a failure of the bureau. */
async function mixed(session: Session): Promise<void> {
  const { operation, target } = session;
  const invalid = invalidRequest(operation);
  const [unknown = ''] = numbersFor(operation, target, bureauOutcomes.noRecord);
  const [failing = ''] = numbersFor(operation, target, bureauOutcomes.bureauError);
  const kinds = [
    { label: 'a known person among others', body: session.validRequest(), status: 200 },
    { label: 'no record among others', body: session.requestFor(unknown), status: 404 },
    { label: 'an invalid request among others', body: invalid, status: 400 },
    { label: 'a failure among others', body: session.requestFor(failing), status: 500 },
  ];
  await enclosed(session, async () => {
    requireKnownPrice(session);
    const sent = Array.from({ length: 16 }, (_, index) => kinds[index % 4]).filter((kind) => kind !== undefined);
    const alone = new Map<string, number>();
    for (const { label, body } of kinds) alone.set(label, (await session.send({ label, body })).status);
    const requests = sent.map(({ label, body }) => ({ label, body }));
    for (const { request, status } of await session.together(requests)) {
      const { label } = request;
      if (status === alone.get(label)) continue;
      const message = `must be answered with ${alone.get(label)}, as when alone`;
      session.differ({ label, message, received: String(status) });
    }
  });
}

/** With a budget, many calls are sent at once only when the credit audit has shown what one costs. */
function requireKnownPrice({ audit, target }: Session): void {
  if (target.maxCredits === Number.POSITIVE_INFINITY || audit.hasCompared('credits.found')) return;
  throw new Inconclusive('no stated balance has shown what one call costs, so many at once are too dear');
}

function expectServed(session: Session, exchange: Exchange): void {
  const { status } = exchange;
  if (isPaid(session, exchange)) return;
  if (status === 500) {
    session.doubt('the bureau failed where a person was asked for');
    return;
  }
  if (status === 402 && session.target.sharedKey)
    throw new Inconclusive('others spend from this key, and may have spent its credits');
  requireCredits(session, exchange);
  differInStatus(session, exchange, 'must be served');
}
