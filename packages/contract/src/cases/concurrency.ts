import type { Operation } from '@bgv-kit/spec';
import type { Case, Session } from '../case.ts';
import { answeredCall, expectBalance } from './balance.ts';

/** How many calls run at once. */
const calls = 32;

/** Calls that overlap take what they would take one by one. */
export function concurrencyCases({ price }: Operation): Case[] {
  return [
    {
      family: 'concurrency',
      rule: 'credits.concurrency',
      title: `${calls} calls at once take ${calls * price} together`,
      needs: ['found'],
      requests: calls + 2,
      credits: (calls + 2) * price,
      run: burst,
    },
  ];
}

async function burst(session: Session): Promise<void> {
  const before = await answeredCall(session, { label: 'the call before' });
  const labels = Array.from({ length: calls }, (_, index) => `call ${index + 1} of ${calls} at once`);
  const body = session.soundRequest();
  const answers = await Promise.all(labels.map((label) => session.expectStatus(200, { label, body })));
  const served = answers.filter(({ status }) => status === 200).length;
  const { price } = session.operation;
  const after = await answeredCall(session, { label: 'the call after' });
  expectBalance(session, after, before.balance - (served + 1) * price);
}
