import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { person } from '@bgv-kit/fixtures';
import { createSandbox } from '@bgv-kit/sandbox';
import { startSandbox } from '@bgv-kit/server';
import { createControlClient } from '@bgv-kit/server/control';
import { afterAll, expect, test } from 'vitest';
import { createControl } from '../../src/control/create-control.ts';
import { checkedFetch, documented, type Seen } from '../support/checked-fetch.ts';
import { callApi, patientLimits } from '../support/sandbox-api.ts';
import { flood } from './flood.ts';

const sandbox = await startSandbox({ limits: patientLimits });
afterAll(() => sandbox.close());
const { url } = sandbox;
const root = `${new URL(url).origin}/__sandbox`;

test('the server has the routes of spec/control.yaml and no others', () => {
  const app = createControl(createSandbox(), {
    token: undefined,
    host: '127.0.0.1',
    metrics: undefined,
    stopping: () => false,
    failed: () => undefined,
    endsOf: () => ({ remote: '127.0.0.1', local: '127.0.0.1' }),
  });
  const served = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:([a-z]+)/g, '{$1}')}`);
  const wanted = documented.map(({ method, path }) => `${method.toUpperCase()} /__sandbox${path}`);
  expect([...new Set(served)].sort()).toEqual(wanted.sort());
});

test('the document that the server gives is the one that was generated', async () => {
  const generated = await readFile(join(import.meta.dirname, '../../src/control/generated/control.json'), 'utf8');
  const response = await fetch(`${root}/openapi.json`);
  expect(await response.json()).toEqual(JSON.parse(generated));
});

test('every answer of a walk through all routes and refusals is what the document says, and every method of the client walks', async () => {
  const seen: Seen = new Set();
  const send = checkedFetch(seen);
  const { client, unused } = watched(createControlClient({ baseUrl: url, fetch: send }));
  const raw = (method: string, path: string, body?: string) =>
    send(new Request(root + path, { method, ...(body !== undefined && { body }) }));

  await client.keys.create({ key: 'walker', role: 'walk', credits: 3 });
  await callApi(url, { key: 'walker' });
  await callApi(url, { key: 'walker', body: '{"mobile_number":"9000000299"}' });
  await fetch(`${url}/nowhere`);
  await client.keys.topUp('walker', 2);
  await client.keys.setDialect('walker', 'left');
  await client.keys.setRole('walker', 'walked');
  await client.keys.forbid('walker');
  await client.keys.revoke('walker');
  await client.keys.activate('walker');
  await client.keys.get('walker');
  await client.keys.list();
  await client.ledger.list({ key: 'walker', limit: 1 });
  await client.ledger.csv({ type: 'debit' });
  const [first] = await client.requests.list();
  await client.requests.get(first?.id ?? '');
  await client.scenarios();
  await client.chaos.get();
  const delays = [
    5,
    { distribution: 'uniform', from: 0, to: 1 },
    { distribution: 'normal', mean: 1, deviation: 1 },
  ] as const;
  await client.chaos.set({
    seed: 7,
    delay: { distribution: 'lognormal', median: 1, p99: 2 },
    limit: { calls: 100, perSeconds: 1 },
    rules: delays.map((delay) => ({ delay, share: 0.5, burst: 2, when: { keys: ['walker'] } })),
    queues: { walker: [{ fault: 'status', status: 422, retryAfter: 1 }] },
  });
  await client.chaos.enqueue('walker', { fault: 'reset', paid: false }, { scenario: 'no-record', times: 2 });
  await client.chaos.queue('walker');
  await client.chaos.get();
  await callApi(url, { key: 'walker' });
  await client.requests.list({ status: 422 });
  await client.people.put(person('9000012345'), person(2));
  await client.people.get('9000012345');
  await client.people.list();
  const snapshot = await client.snapshot();
  await client.chaos.clear();
  await client.people.remove('9000012345');
  await client.requests.clear();
  await client.restore(snapshot);
  await client.reset();
  await client.health();
  await client.ready();
  await client.metrics();
  await client.document();
  expect(unused(), 'methods that were not called').toEqual([]);

  for (const path of ['/keys/nobody', '/requests/none', '/people/9000000001']) await raw('GET', path);
  await raw('DELETE', '/people/9000000001');
  await raw('PATCH', '/keys/nobody', '{"role":"x"}');
  await raw('POST', '/keys/nobody/top-up', '{"credits":1}');
  for (const { method, path, statuses } of documented) {
    const real = path.replaceAll(/\{[^}]+\}/g, 'sandbox-low');
    if (statuses.includes('413')) await send(flood(method.toUpperCase(), root + real, megabytes(path) + 1));
    if (statuses.includes('413')) await raw(method.toUpperCase(), real, '{"typo":1}');
    else if (statuses.includes('400')) await raw(method.toUpperCase(), `${real}?typo=1`);
  }
  const elsewhere = ['401', '403', '500', '503'];
  const wanted = documented.flatMap(({ id, statuses }) =>
    statuses.filter((status) => !elsewhere.includes(status)).map((status) => `${id} ${status}`),
  );
  // A sandbox that is started as a command keeps metrics.
  expect([...seen].sort()).toEqual(wanted.filter((place) => place !== 'getMetrics 404').sort());
});

/** What a route reads at most. */
function megabytes(path: string): number {
  if (path === '/snapshot') return 256;
  return path === '/people' ? 16 : 1;
}

/** A client, and the names of its methods that were not called yet. */
function watched<Client extends object>(client: Client) {
  const waiting = new Set<string>();
  const watch = <Part extends object>(part: Part, prefix: string): Part => {
    const entries = Object.entries(part).map(([name, member]) => {
      const place = prefix + name;
      if (typeof member !== 'function') return [name, watch(member, `${place}.`)];
      waiting.add(place);
      return [
        name,
        (...values: unknown[]) => {
          waiting.delete(place);
          return member(...values);
        },
      ];
    });
    // The same names with the same functions inside.
    return Object.fromEntries(entries) as Part;
  };
  return { client: watch(client, ''), unused: () => [...waiting] };
}
