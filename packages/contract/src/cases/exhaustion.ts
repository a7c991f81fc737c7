import type { Operation } from '@bgv-kit/spec';
import type { Case, Session } from '../case.ts';
import type { Exchange } from '../exchange.ts';
import { statedCredits } from '../exchange.ts';
import { bearer } from '../send.ts';
import { CannotDecide } from '../verdict.ts';

/** How many credits of a low key a run is willing to spend on the way to the last. */
const mostToSpend = 10;
/** How many calls compete for the last credit. */
const rivals = 8;

/** Keys that run out: 402 and no charge, and the last credit is spent once. */
export function exhaustionCases({ price }: Operation): Case[] {
  return [
    {
      family: 'exhaustion',
      rule: 'credits.empty',
      title: 'a key without credits is refused with 402, again and again',
      needs: ['found', 'empty'],
      requests: 2,
      credits: 0,
      run: emptyKey,
    },
    {
      family: 'exhaustion',
      rule: 'credits.last',
      title: `of ${rivals} calls at once for the last credit, one is served`,
      needs: ['found', 'low'],
      requests: mostToSpend + rivals + 1,
      credits: mostToSpend * price,
      run: lastCredit,
    },
  ];
}

async function emptyKey(session: Session): Promise<void> {
  for (const label of ['an empty key', 'an empty key, once more']) {
    const exchange = await session.expectStatus(402, probeFor(session, label, session.target.keys.empty));
    expectLessThanPrice(session, exchange);
  }
}

async function lastCredit(session: Session): Promise<void> {
  const { price } = session.operation;
  const key = session.target.keys.low;
  const credits = await creditsOf(session, key);
  for (let left = credits; left >= 2 * price; left -= price) {
    await session.expectStatus(200, probeFor(session, 'on the way to the last credit', key));
  }
  const labels = Array.from({ length: rivals }, (_, index) => `call ${index + 1} of ${rivals} for the last credit`);
  const answers = await Promise.all(labels.map((label) => session.send(probeFor(session, label, key))));
  const served = answers.filter(({ status }) => status === 200).length;
  const refused = answers.filter(({ status }) => status === 402).length;
  if (served !== 1 || refused !== rivals - 1) {
    const got = `${served} and ${refused}`;
    session.differ({
      probe: 'the last credit',
      expected: `one call served and ${rivals - 1} refused with 402`,
      got,
      assumed: [],
    });
  }
  expectLessThanPrice(session, await session.expectStatus(402, probeFor(session, 'after the last credit', key)));
}

/** What is left on a key, read from an answer that costs nothing. */
async function creditsOf(session: Session, key: string | undefined): Promise<number> {
  const { price, scenarios } = session.operation;
  const invalid = scenarios.find(({ status }) => status === 400);
  const free = await session.send({ ...probeFor(session, 'an invalid request', key), body: invalid?.request ?? {} });
  const { balance } = statedCredits(free.body);
  if (balance === undefined) throw new CannotDecide('an invalid request does not tell the balance of the low key');
  if (balance < price) throw new CannotDecide('the low key has nothing left: top it up');
  if (balance > mostToSpend * price)
    throw new CannotDecide(`the low key has more than ${mostToSpend * price} credits: give one with fewer`);
  return balance;
}

function probeFor(session: Session, label: string, key = '') {
  return { label, authorization: bearer(key), body: session.soundRequest() };
}

function expectLessThanPrice(session: Session, { label: probe, status, body }: Exchange): void {
  const { balance } = statedCredits(body);
  if (status !== 402 || balance === undefined || balance < session.operation.price) return;
  session.differ({ probe, expected: 'a balance below the price', got: 'enough to pay', assumed: [4] });
}
