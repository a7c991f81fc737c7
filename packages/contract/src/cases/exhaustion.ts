import { request as drawRequest } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { type Exchange, statedCredits } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import { CannotDecide } from '../verdict.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Session } from './case.ts';
import { isPaid } from './expectations.ts';
import { paidCall, recordFindings } from './paid-call.ts';

/** How many credits of a low key a run is willing to spend on the way to the last. */
const mostToSpend = 10;
/** How many calls compete for the last credit. */
const rivals = 8;
/** How many calls of the main key run beside them. */
const bystanders = 4;

/** Keys that run out: 402 and no charge, and the last credit is spent once. */
export function exhaustionCases({ price }: Operation): Case[] {
  return [
    {
      family: 'exhaustion',
      rule: 'credits.empty',
      title: 'a key without credits is refused with 402, again and again',
      needs: ['found', 'empty'],
      requests: 5,
      credits: 0,
      run: emptyKey,
    },
    {
      family: 'exhaustion',
      rule: 'credits.last',
      title: 'a key is served down to its last credit, calls at once for it are served once, and then it is refused',
      needs: ['found', 'low'],
      requests: mostToSpend + rivals + bystanders + 8,
      credits: (mostToSpend + bystanders + 2) * price,
      run: lastCredit,
    },
  ];
}

async function emptyKey(session: Session): Promise<void> {
  for (const label of ['an empty key', 'an empty key, once more', 'an empty key, a third time']) {
    const probe = { label, key: 'empty', body: session.soundRequest() } as const;
    expectNothingLeft(session, await session.expect({ statuses: [402] }, probe));
  }
  for (const outcome of [bureauOutcomes.noRecord, bureauOutcomes.bureauError]) {
    const [number] = numbersFor(session.operation, session.target, outcome);
    if (number === undefined) continue;
    const probe = {
      label: `an empty key that asks for "${outcome.name}"`,
      key: 'empty',
      body: session.requestFor(number),
    } as const;
    // A bureau may be asked before the balance is looked at, as long as nothing is given away.
    const isFree = outcome.status === 500;
    await session.expect({ statuses: isFree ? [402, outcome.status] : [402] }, probe);
  }
}

async function lastCredit(session: Session): Promise<void> {
  const { books, operation, target } = session;
  if (target.sharedKey) throw new CannotDecide('others spend from this key, so its last credit may be theirs');
  const before = books.findings().length;
  await mainBalance(session, 'the main key before');
  const credits = await openingBalance(session);
  for (let left = credits; left >= 2 * operation.price; left -= operation.price) await spendOne(session);
  if (credits >= operation.price) await failAtTheLast(session);
  const left = books.balance('low') ?? 0;
  const answers = await compete(session);
  if (answers.length < rivals || answers.some(({ status }) => status === 500)) {
    recordFindings(session, books.findings().slice(before));
    throw new CannotDecide('a call for the last credit stayed without an answer of the bureau');
  }
  expectOneServed(session, answers, left);
  for (const label of [
    'after the last credit',
    'after the last credit, once more',
    'after the last credit, a third time',
  ]) {
    const exchange = await session.expect({ statuses: [402] }, lowProbe(session, label));
    expectNothingLeft(session, exchange);
  }
  await mainBalance(session, 'the main key after');
  recordFindings(session, books.findings().slice(before));
}

/** What the calls beside them leave on the main key; one that has run out itself need not keep the low key from its end. */
async function mainBalance(session: Session, label: string): Promise<void> {
  const left = session.books.balance('main');
  if (left === undefined || left >= bystanders + 2) await paidCall(session, { label });
}

/** An invalid request and a failure of the bureau take nothing and leave nothing set aside: the last credit is still there. */
async function failAtTheLast(session: Session): Promise<void> {
  const invalid = invalidRequest(session.operation);
  await session.expect(
    { statuses: [400] },
    { label: 'an invalid request at the last credit', key: 'low', body: invalid },
  );
  const [number] = numbersFor(session.operation, session.target, bureauOutcomes.bureauError);
  if (number === undefined) return;
  const probe = {
    label: 'a failure of the bureau at the last credit',
    key: 'low',
    body: session.requestFor(number),
  } as const;
  await session.send(probe);
}

/** What is left on the low key: from an answer that costs nothing, else from the first that costs. */
async function openingBalance(session: Session): Promise<number> {
  const { price } = session.operation;
  await session.send({ label: 'an invalid request', key: 'low', body: invalidRequest(session.operation) });
  const known = session.books.balance('low');
  if (known !== undefined) return checkedLow(session, known, price);
  const exchange = await session.send(lowProbe(session, 'the first call of the low key'));
  const left = session.books.balance('low');
  if (left === undefined || !isPaid(session, exchange))
    throw new CannotDecide('no answer tells the balance of the low key, or it has none: top it up');
  return checkedLow(session, left, 0);
}

async function checkedLow(session: Session, balance: number, least: number): Promise<number> {
  if (balance < least) throw new CannotDecide('the low key has nothing left: top it up');
  if (balance <= mostToSpend) return balance;
  // The balance may be another key's: then the credits end before it does.
  for (let call = 0; call < 4; call += 1) await spendOne(session);
  throw new CannotDecide(`the low key has more than ${mostToSpend} credits: give one with fewer`);
}

async function spendOne(session: Session): Promise<void> {
  const probe = lowProbe(session, 'on the way to the last credit');
  const exchange = await session.send(probe);
  if (isPaid(session, exchange)) return;
  if (exchange.status === 500) throw new CannotDecide('the bureau failed on the way to the last credit');
  session.differ({ probe: probe.label, expected: 'to be served', got: String(exchange.status), assumed: [] }, probe);
}

/** Calls of every kind that costs compete for it, while calls of the main key run beside them. */
async function compete(session: Session): Promise<readonly Exchange[]> {
  const [unknown] = numbersFor(session.operation, session.target, bureauOutcomes.noRecord);
  const low = Array.from({ length: rivals }, (_, index) => {
    const probe = lowProbe(session, `call ${index + 1} of ${rivals} for the last credit`);
    return unknown !== undefined && index % 2 === 1 ? { ...probe, body: session.requestFor(unknown) } : probe;
  });
  const left = session.books.balance('main') ?? bystanders + 1;
  const main = Array.from({ length: left > bystanders ? bystanders : 0 }, () => ({
    label: 'the main key beside them',
    body: somebodyElse(session),
  }));
  const mixed = low.flatMap((probe, index) => [main[index], probe].filter((one) => one !== undefined));
  const answers = await session.together(mixed);
  for (const exchange of answers) {
    if (exchange.probe.key === 'low' || isPaid(session, exchange) || exchange.status === 500) continue;
    const { label: probe, status } = exchange;
    session.differ({ probe, expected: 'to be served', got: String(status), assumed: [] }, exchange.probe);
  }
  return answers.filter(({ probe }) => probe.key === 'low');
}

/** Another person than the low key's calls ask for, where one may be made up: answers that are swapped then show. */
function somebodyElse({ operation, target, soundRequest }: Session) {
  return target.loopback ? drawRequest(operation, 'beside the last credit') : soundRequest();
}

function expectOneServed(session: Session, answers: readonly Exchange[], credits: number): void {
  const served = answers.filter((exchange) => isPaid(session, exchange)).length;
  const refused = answers.filter(({ status }) => status === 402).length;
  const due = credits >= session.operation.price ? 1 : 0;
  if (served === due && refused === answers.length - due) return;
  const expected = `${due} of ${answers.length} calls served, the others refused with 402`;
  const got = `${served} served and ${refused} refused`;
  session.differ({ probe: 'calls at once for the last credit', expected, got, assumed: [] }, answers[0]?.probe);
}

function lowProbe(session: Session, label: string) {
  return { label, key: 'low', body: session.soundRequest() } as const;
}

function expectNothingLeft(session: Session, { probe, status, body }: Exchange): void {
  const { balance } = statedCredits(body);
  if (status !== 402 || balance === undefined || balance < session.operation.price) return;
  session.differ(
    { probe: probe.label, expected: 'a balance below the price', got: 'enough to pay', assumed: [] },
    probe,
  );
}
