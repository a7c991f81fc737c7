import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { balanceOf, callApi, control, sandboxForTest } from '../support/sandbox-api.ts';

test('keys can be opened, listed and topped up, and pay for calls', async () => {
  const { url } = await sandboxForTest();
  const opened = await control(url, '/keys', { key: 'mine', credits: 1 });
  expect(opened).toMatchObject({ status: 201, json: { key: 'mine', role: 'custom', balance: 1, access: 'active' } });
  expect((await callApi(url, { key: 'mine' })).status).toBe(200);
  expect((await callApi(url, { key: 'mine' })).status).toBe(402);
  expect(await control(url, '/keys/mine/top-up', { credits: 2 })).toEqual({ status: 200, json: { balance: 2 } });
  expect((await callApi(url, { key: 'mine' })).status).toBe(200);
  expect(await balanceOf(url, 'mine')).toBe(1);
});

test('a new key may speak one balance dialect, or have no access', async () => {
  const { url } = await sandboxForTest();
  await control(url, '/keys', { key: 'left', credits: 5, dialect: 'left' });
  await control(url, '/keys', { key: 'shut', credits: 5, access: 'forbidden' });
  const answer = await (await callApi(url, { key: 'left' })).json();
  expect(answer.credits_left).toBe(4);
  expect(answer).not.toHaveProperty('credits_remaining');
  expect((await callApi(url, { key: 'shut' })).status).toBe(403);
});

test.each([
  [{}, '`key`'],
  [{ key: 7 }, '`key`'],
  [{ key: 'two words' }, '`key`'],
  [{ key: 'mine', credits: -1 }, '`credits`'],
  [{ key: 'mine', credits: 0.5 }, '`credits`'],
  [{ key: 'mine', credits: '5' }, '`credits`'],
  [{ key: 'mine', role: 1 }, '`role`'],
  [{ key: 'mine', access: 'open' }, '`access`'],
  [{ key: 'mine', dialect: 'hindi' }, '`dialect`'],
  [[], 'JSON object'],
  ['mine', 'JSON object'],
])('the key %j is refused, and the message names %s', async (body, named) => {
  const { url } = await sandboxForTest();
  const { status, json } = await control(url, '/keys', body);
  expect({ status, json }).toEqual({ status: 400, json: { error: expect.stringContaining(named) } });
  expect((await control(url, '/keys')).json['keys']).toHaveLength(7);
});

test('a top-up is refused without credits, with a fraction, and for a key that nobody opened', async () => {
  const { url } = await sandboxForTest();
  const topUp = (key: string, body: unknown) => control(url, `/keys/${key}/top-up`, body);
  expect(await topUp('sandbox-low', {})).toMatchObject({
    status: 400,
    json: { error: expect.stringContaining('`credits`') },
  });
  expect(await topUp('sandbox-low', { credits: 0.5 })).toMatchObject({ status: 400 });
  expect(await topUp('nobody', { credits: 1 })).toMatchObject({
    status: 404,
    json: { error: expect.stringContaining('POST /__sandbox/keys') },
  });
  expect(await balanceOf(url, 'sandbox-low')).toBe(1);
});

test('a body that is not JSON is called that', async () => {
  const { url } = await sandboxForTest();
  for (const route of ['/keys', '/keys/sandbox-low/top-up']) {
    const response = await fetch(`${new URL(url).origin}/__sandbox${route}`, { method: 'POST', body: '{"credits":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('JSON object') });
  }
});

test('requests are listed in order, with what they did and cost, and without keys or personal values', async () => {
  const { url } = await sandboxForTest();
  await callApi(url);
  await callApi(url, { body: '{"mobile_number":"9000000299"}' });
  await callApi(url, { key: 'short' });
  const { json } = await control(url, '/requests');
  expect(json['requests']).toMatchObject([
    { method: 'POST', operation: 'pullCustomerData', status: 200, scenario: 'found', rules: [], used: 1, key: '…nded' },
    { status: 400, rules: ['full_name.required'], used: 0 },
    { status: 401, used: 0, key: '…' },
  ]);
  expect(JSON.stringify(json)).not.toMatch(/sandbox-funded|9000000|Asha|short/);
});

test('the rows of the ledger follow one another and add up to the balances', async () => {
  const { url } = await sandboxForTest();
  for (let call = 0; call < 3; call += 1) await callApi(url);
  await control(url, '/keys/sandbox-funded/top-up', { credits: 10 });
  await callApi(url, { key: 'sandbox-low' });
  const { json } = await control(url, '/ledger');
  const entries = json['entries'] as {
    key: string;
    type: string;
    credits: number;
    openingBalance: number;
    closingBalance: number;
  }[];
  const totals = new Map<string, number>();
  for (const { key, credits, openingBalance, closingBalance } of entries) {
    expect(openingBalance).toBe(totals.get(key) ?? 0);
    expect(closingBalance).toBe(openingBalance + credits);
    totals.set(key, closingBalance);
  }
  for (const [key, total] of totals) expect(await balanceOf(url, key)).toBe(total);
  expect(totals.get('sandbox-funded')).toBe(1007);
  const own = await control(url, '/ledger?key=sandbox-low');
  expect(own.json['entries']).toMatchObject([
    { type: 'opening', credits: 1, operation: null },
    { type: 'debit', credits: -1, operation: 'pullCustomerData' },
  ]);
});

test('a reset puts keys, balances, rows and requests back to the start', async () => {
  const { url } = await sandboxForTest();
  const atStart = await control(url, '/ledger');
  await callApi(url);
  await control(url, '/keys', { key: 'mine', credits: 5 });
  const reset = await fetch(`${new URL(url).origin}/__sandbox/reset`, { method: 'POST' });
  expect(reset.status).toBe(200);
  expect((await reset.json()).keys).toHaveLength(7);
  expect(await balanceOf(url)).toBe(1000);
  expect((await control(url, '/requests')).json).toEqual({ requests: [] });
  const rows = ({ json }: typeof atStart) => (json['entries'] as object[]).map((entry) => ({ ...entry, at: '' }));
  expect(rows(await control(url, '/ledger'))).toEqual(rows(atStart));
  expect((await callApi(url, { key: 'mine' })).status).toBe(401);
});

test('the scenarios are those of the document', async () => {
  const { url } = await sandboxForTest();
  const { json } = await control(url, '/scenarios');
  expect(json['scenarios']).toEqual(
    operations.flatMap(({ id, scenarios }) =>
      scenarios.map(({ name, summary, status, request }) => ({ operation: id, name, summary, status, request })),
    ),
  );
});

test.each([['/nowhere'], ['/reset'], ['']])(
  'an unknown control route (GET /__sandbox%s) is called that',
  async (route) => {
    const { url } = await sandboxForTest();
    expect(await control(url, route)).toEqual({
      status: 404,
      json: { error: expect.stringContaining(`GET /__sandbox${route}`) },
    });
  },
);
