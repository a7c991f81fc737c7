import { request as drawRequest } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import type { Exchange, Probe } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import { CannotDecide } from '../verdict.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Session } from './case.ts';
import { isPaid } from './expectations.ts';
import { enclosed } from './paid-call.ts';

/** How many calls run at once, in turn: two already overlap, and many overlap in every way. */
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
            Array.from({ length: calls }, () => session.soundRequest()),
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
      requests: 18,
      credits: 10 * price,
      run: mixed,
    },
  ];
}

/** Each person is asked for alone first, and then twice in the crowd: what is mixed up shows as another file. */
async function crowd(session: Session): Promise<void> {
  const bodies = Array.from({ length: people }, (_, index) => drawRequest(session.operation, `in a crowd ${index}`));
  for (const body of bodies) await session.send({ label: 'a person of the crowd, alone', body });
  await burst(session, [...bodies, ...bodies.toReversed()]);
}

async function burst(session: Session, bodies: readonly Probe['body'][]): Promise<void> {
  await enclosed(session, async () => {
    await requireKnownPrice(session);
    const probes = bodies.map((body, index) => probeOf(body, `call ${index + 1} of ${bodies.length} at once`));
    for (const exchange of await session.together(probes)) expectServed(session, exchange);
  });
}

/** Four times four calls: known, unknown, at fault, and a failure of the bureau. */
async function mixed(session: Session): Promise<void> {
  const { operation, target } = session;
  const invalid = invalidRequest(operation);
  const [unknown = ''] = numbersFor(operation, target, bureauOutcomes.noRecord);
  const [failing = ''] = numbersFor(operation, target, bureauOutcomes.bureauError);
  const kinds = [
    { label: 'a known person among others', body: session.soundRequest(), status: 200 },
    { label: 'nobody among others', body: session.requestFor(unknown), status: 404 },
    { label: 'an invalid request among others', body: invalid, status: 400 },
    { label: 'a failure among others', body: session.requestFor(failing), status: 500 },
  ];
  await enclosed(session, async () => {
    await requireKnownPrice(session);
    const sent = Array.from({ length: 16 }, (_, index) => kinds[index % 4]).filter((kind) => kind !== undefined);
    const alone = new Map<string, number>();
    for (const { label, body } of kinds) alone.set(label, (await session.send({ label, body })).status);
    const probes = sent.map(({ label, body }) => ({ label, body }));
    for (const { label: probe, status } of await session.together(probes)) {
      if (status === alone.get(probe)) continue;
      session.differ({ probe, expected: `${alone.get(probe)} as by itself`, got: String(status), assumed: [] });
    }
  });
}

function probeOf(body: Probe['body'], label: string): Probe {
  return body === undefined ? { label } : { label, body };
}

/** With a budget, many calls are sent at once only when the books have shown what one costs. */
async function requireKnownPrice({ books, target }: Session): Promise<void> {
  if (target.maxCredits === Number.POSITIVE_INFINITY || books.hasCompared('credits.found')) return;
  throw new CannotDecide('no stated balance has shown what one call costs, so many at once are too dear');
}

function expectServed(session: Session, exchange: Exchange): void {
  const { status, label: probe } = exchange;
  if (isPaid(session, exchange)) return;
  if (status === 500) {
    session.doubt('the bureau failed where a person was asked for');
    return;
  }
  if (status === 402 && session.target.sharedKey)
    throw new CannotDecide('others spend from this key, and may have spent it up');
  const left = session.books.balance('main');
  if (status === 402 && left !== undefined && left < session.operation.price)
    throw new CannotDecide('the key has run out of credits: give one with more');
  session.differ({ probe, expected: 'to be served', got: String(status), assumed: [] }, exchange.probe);
}
