import { request as drawRequest } from '@bgv-kit/fixtures';
import { type Operation, readCredits } from '@bgv-kit/spec';
import type { Exchange } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import { Inconclusive } from '../verdict.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Session } from './case.ts';
import { differInStatus, isPaid } from './expectations.ts';
import { audited, paidCall } from './paid-call.ts';

/** The most credits of a low key that a run spends on the way to the last. */
const mostToSpend = 10;
/** How many calls compete for the last credit. */
const rivals = 8;
/** How many calls of the main key overlap with them. */
const bystanders = 4;

/** Keys without credits are refused with 402 and not charged, and the last credit is spent once. */
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
    const request = { label, key: 'empty', body: session.validRequest() } as const;
    expectNothingLeft(session, await session.expect({ statuses: [402] }, request));
  }
  for (const outcome of [bureauOutcomes.noRecord, bureauOutcomes.bureauError]) {
    const [number] = numbersFor(session.operation, session.target, outcome);
    if (number === undefined) continue;
    const request = {
      label: `an empty key that asks for "${outcome.name}"`,
      key: 'empty',
      body: session.requestFor(number),
    } as const;
    // A server may ask the bureau before it checks the balance, as long as it gives nothing away.
    const isFree = outcome.status === 500;
    await session.expect({ statuses: isFree ? [402, outcome.status] : [402] }, request);
  }
}

async function lastCredit(session: Session): Promise<void> {
  const { audit, target } = session;
  if (target.sharedKey) throw new Inconclusive('others spend from this key, so its last credit may be theirs');
  const isDecided = await audited(session, async () => {
    await mainBalance(session, 'the main key before');
    await spendDown(session);
    const left = audit.balance('low') ?? 0;
    const answers = await compete(session);
    if (answers.length < rivals || answers.some(({ status }) => status === 500)) return false;
    expectOneServed(session, answers, left);
    for (const time of ['', ', once more', ', a third time']) {
      const request = lowRequest(session, `after the last credit${time}`);
      expectNothingLeft(session, await session.expect({ statuses: [402] }, request));
    }
    await mainBalance(session, 'the main key after');
    return true;
  });
  if (!isDecided) throw new Inconclusive('a call for the last credit stayed without an answer of the bureau');
}

/** Spends the low key down to its last credit. */
async function spendDown(session: Session): Promise<void> {
  const { price } = session.operation;
  const credits = await openingBalance(session);
  for (let left = credits; left >= 2 * price; left -= price) await spendOne(session);
  if (credits >= price) await failAtTheLast(session);
}

/** A paid call of the main key, whose balance shows what the overlapping calls cost. Without credits it is left out. */
async function mainBalance(session: Session, label: string): Promise<void> {
  const left = session.audit.balance('main');
  if (left === undefined || left >= bystanders + 2) await paidCall(session, { label });
}

/** An invalid request and a failure of the bureau neither charge nor hold the last credit. */
async function failAtTheLast(session: Session): Promise<void> {
  const invalid = invalidRequest(session.operation);
  await session.expect(
    { statuses: [400] },
    { label: 'an invalid request at the last credit', key: 'low', body: invalid },
  );
  const [number] = numbersFor(session.operation, session.target, bureauOutcomes.bureauError);
  if (number === undefined) return;
  const body = session.requestFor(number);
  await session.send({ label: 'a failure of the bureau at the last credit', key: 'low', body });
}

/** The balance of the low key: from a free answer, else from the first paid one. */
async function openingBalance(session: Session): Promise<number> {
  const { price } = session.operation;
  await session.send({ label: 'an invalid request', key: 'low', body: invalidRequest(session.operation) });
  const known = session.audit.balance('low');
  if (known !== undefined) return checkedLow(session, known, price);
  const exchange = await session.send(lowRequest(session, 'the first call of the low key'));
  const left = session.audit.balance('low');
  if (left === undefined || !isPaid(session, exchange))
    throw new Inconclusive('no answer tells the balance of the low key, or it has none: top it up');
  return checkedLow(session, left, 0);
}

async function checkedLow(session: Session, balance: number, least: number): Promise<number> {
  if (balance < least) throw new Inconclusive('the low key has nothing left: top it up');
  if (balance <= mostToSpend) return balance;
  // The stated balance may be another key's: then the low key's credits end first.
  for (let call = 0; call < 4; call += 1) await spendOne(session);
  throw new Inconclusive(`the low key has more than ${mostToSpend} credits: give one with fewer`);
}

async function spendOne(session: Session): Promise<void> {
  const exchange = await session.send(lowRequest(session, 'on the way to the last credit'));
  if (isPaid(session, exchange)) return;
  if (exchange.status === 500) throw new Inconclusive('the bureau failed on the way to the last credit');
  differInStatus(session, exchange, 'must be served');
}

/** Sends paid calls of every kind for the last credit, overlapping with calls of the main key. */
async function compete(session: Session): Promise<readonly Exchange[]> {
  const [unknown] = numbersFor(session.operation, session.target, bureauOutcomes.noRecord);
  const low = Array.from({ length: rivals }, (_, index) => {
    const request = lowRequest(session, `call ${index + 1} of ${rivals} for the last credit`);
    return unknown !== undefined && index % 2 === 1 ? { ...request, body: session.requestFor(unknown) } : request;
  });
  const left = session.audit.balance('main') ?? bystanders + 1;
  const main = Array.from({ length: left > bystanders ? bystanders : 0 }, () => ({
    label: 'the main key beside them',
    body: somebodyElse(session),
  }));
  const mixed = low.flatMap((request, index) => [main[index], request].filter((one) => one !== undefined));
  const answers = await session.together(mixed);
  for (const exchange of answers) {
    const { request, status } = exchange;
    if (request.key === 'low' || isPaid(session, exchange) || status === 500) continue;
    differInStatus(session, exchange, 'must be served');
  }
  return answers.filter(({ request }) => request.key === 'low');
}

/** Another person than the low key's calls ask for, where one may be made up: swapped answers then show. */
function somebodyElse({ operation, target, validRequest }: Session) {
  return target.loopback ? drawRequest(operation, 'beside the last credit') : validRequest();
}

function expectOneServed(session: Session, answers: readonly Exchange[], credits: number): void {
  const served = answers.filter((exchange) => isPaid(session, exchange)).length;
  const refused = answers.filter(({ status }) => status === 402).length;
  const due = credits >= session.operation.price ? 1 : 0;
  if (served === due && refused === answers.length - due) return;
  const message = `must be served ${due} times out of ${answers.length}, and refused with 402 else`;
  const received = `${served} served and ${refused} refused`;
  session.differ({ label: 'calls at once for the last credit', message, received }, answers[0]?.request);
}

function lowRequest(session: Session, label: string) {
  return { label, key: 'low', body: session.validRequest() } as const;
}

function expectNothingLeft(session: Session, { request, status, body }: Exchange): void {
  const { balance } = readCredits(body);
  if (status !== 402 || balance === undefined || balance < session.operation.price) return;
  const message = 'must state a balance below the price';
  session.differ({ label: request.label, message, received: 'enough to pay' }, request);
}
