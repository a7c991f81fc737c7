import { createClient } from '@bgv-kit/client';
import { type ChaosItem, createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { serve } from '@bgv-kit/server';
import { describe, expect, onTestFinished, test } from 'vitest';

const key = 'sandbox-funded';
const person = { mobile_number: '9000000200', full_name: 'Asha Verma' };

/** The kit's client before a sandbox: in process, or over HTTP. */
async function clientOf(where: 'in process' | 'over HTTP', item: ChaosItem) {
  const sandbox = createSandbox({ chaos: { queues: { [key]: [item] } } });
  const limits = { apiKey: key, timeoutMs: 60_000 };
  if (where === 'in process') {
    const client = createClient({ ...limits, baseUrl: 'http://127.0.0.1:4010/api', fetch: sandboxFetch(sandbox) });
    return { sandbox, client };
  }
  const server = await serve(sandbox, {
    host: '127.0.0.1',
    port: 0,
    adminPath: '/__sandbox',
    adminHandler: () => undefined,
  });
  onTestFinished(() => server.close());
  return { sandbox, client: createClient({ ...limits, baseUrl: server.origin + sandbox.basePath }) };
}

// The client never misstates a charge: when the answer is lost, it reports an unknown charge.
describe.each(['in process', 'over HTTP'] as const)('%s', (where) => {
  test.each<{ item: ChaosItem; want: string; spent: number }>([
    { item: { fault: 'reset' }, want: 'unreachable network unknown', spent: 1 },
    { item: { fault: 'reset', paid: false }, want: 'unreachable network unknown', spent: 0 },
    { item: { fault: 'truncated' }, want: 'unexpected 200 unknown', spent: 1 },
    { item: { fault: 'truncated', paid: false }, want: 'unexpected 200 unknown', spent: 0 },
    { item: { fault: 'bad-gateway' }, want: 'server-error 502 unknown', spent: 0 },
    { item: { fault: 'bad-gateway', paid: true }, want: 'server-error 502 unknown', spent: 1 },
    { item: { fault: 'too-many-requests' }, want: 'unexpected 429 no', spent: 0 },
    { item: { fault: 'status', status: 422 }, want: 'unexpected 422 no', spent: 0 },
    { item: { fault: 'status', status: 503 }, want: 'server-error 503 no', spent: 0 },
    { item: { scenario: 'no-record' }, want: 'no-record 404 yes', spent: 1 },
    { item: { delay: 5 }, want: 'found 200 yes', spent: 1 },
  ])('$item is "$want" to the client, and costs $spent', async ({ item, want, spent }) => {
    const { client, sandbox } = await clientOf(where, item);
    const outcome = await client.pullCustomerData(person);
    const detail = outcome.outcome === 'unreachable' ? outcome.reason : outcome.status;
    expect(`${outcome.outcome} ${detail} ${outcome.charged}`).toBe(want);
    expect(await sandbox.ledger.find(key)).toMatchObject({ balance: 1000 - spent, available: 1000 - spent });
    expect((await client.pullCustomerData(person)).outcome).toBe('found');
  });

  test.each([
    { paid: true, spent: 1 },
    { paid: false, spent: 0 },
  ])('a time-out (paid: $paid) is one to the client, and costs $spent', async ({ paid, spent }) => {
    const { client, sandbox } = await clientOf(where, { fault: 'timeout', paid });
    const outcome = await client.pullCustomerData(person, { timeoutMs: 500 });
    expect(outcome).toMatchObject({ outcome: 'unreachable', reason: 'timeout', charged: 'unknown' });
    while (sandbox.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(await sandbox.ledger.find(key)).toMatchObject({ balance: 1000 - spent, available: 1000 - spent });
  });
});
