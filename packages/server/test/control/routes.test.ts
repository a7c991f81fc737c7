import { startSandbox } from '@bgv-kit/server';
import { operations } from '@bgv-kit/spec/document';
import { afterAll, expect, test, vi } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { balanceOf, callApi, control, patientLimits, sandboxForTest } from '../support/sandbox-api.ts';

// For requests that are refused: they change nothing.
const shared = await startSandbox({ limits: patientLimits });
afterAll(() => shared.close());

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
  [{ key: 'mine', credit: 5 }, '`credit` is not a known field (did you mean `credits`?)'],
  [{ key: 'mine', credits: 2 ** 53 }, '`credits`'],
  [[], 'must be an object with `key`'],
  ['mine', 'must be an object with `key`'],
])('the key %j is refused, and the message names %s', async (body, named) => {
  const { url } = shared;
  const { status, json } = await control(url, '/keys', body);
  expect(status).toBe(400);
  expect(json['error']).toContain(named);
  expect((await control(url, '/keys')).json['keys']).toHaveLength(7);
});

test('a change of a key that changes nothing is refused, and the message says what can change', async () => {
  const response = await fetch(`${new URL(shared.url).origin}/__sandbox/keys/sandbox-low`, {
    method: 'PATCH',
    body: '{}',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: 'The body needs at least one of `role`, `access` and `dialect`.' });
});

test.each([
  [{ mobileNumber: '900001234', fullName: 'Asha Verma' }, 'No person was added.'],
  [{ mobileNumber: '900001234', fullName: 'Asha 2' }, 'No person was added. This person has one more issue.'],
])('the person %j is refused, and the message ends with: %s', async (person, said) => {
  const { status, json } = await control(shared.url, '/people', { people: [person] });
  expect(status).toBe(400);
  expect(json['error']).toMatch(new RegExp(`${said}$`));
});

test('a top-up is refused without credits, with a fraction, and for a key that was not opened', async () => {
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

test.each([
  [
    'a key',
    '/chaos',
    { queues: { 'key-of-somebody-1': [{ fault: 'rest' }] } },
    '`queues.…dy-1.0.fault` must be one of reset',
  ],
  ['a number', '/people', { people: [], 9000012345: {} }, 'The body has an unknown field; the fields here are people.'],
])('%s in the wrong place is not repeated in a refusal', async (_, route, body, said) => {
  const method = route === '/chaos' ? 'PUT' : 'POST';
  const response = await fetch(`${new URL(shared.url).origin}/__sandbox${route}`, {
    method,
    body: JSON.stringify(body),
  });
  const text = await response.text();
  expect(response.status).toBe(400);
  expect(text).toContain(said);
  expect(text).not.toMatch(/somebody|9000012345/);
});

test('a body that is not JSON is called that', async () => {
  const { url } = await sandboxForTest();
  for (const route of ['/keys', '/keys/sandbox-low/top-up']) {
    const response = await fetch(`${new URL(url).origin}/__sandbox${route}`, { method: 'POST', body: '{"credits":' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('must be JSON') });
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

test('the entries of the ledger follow one another and add up to the balances', async () => {
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

test('a reset puts keys, balances, entries and requests back to the start', async () => {
  const { url } = await sandboxForTest();
  const atStart = await control(url, '/ledger');
  await callApi(url);
  await control(url, '/keys', { key: 'mine', credits: 5 });
  const reset = await fetch(`${new URL(url).origin}/__sandbox/reset`, { method: 'POST' });
  expect(reset.status).toBe(200);
  expect((await reset.json()).keys).toHaveLength(7);
  expect(await balanceOf(url)).toBe(1000);
  expect((await control(url, '/requests')).json).toEqual({ requests: [] });
  const entriesOf = ({ json }: typeof atStart) => (json['entries'] as object[]).map((entry) => ({ ...entry, at: '' }));
  expect(entriesOf(await control(url, '/ledger'))).toEqual(entriesOf(atStart));
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

test.each([['/nowhere'], ['/keys/mine/more'], ['']])(
  'an unknown control route (GET /__sandbox%s) is called that, and the known ones are named',
  async (route) => {
    const { url } = shared;
    const { status, json } = await control(url, route);
    expect(status).toBe(404);
    expect(json['error']).toContain(`There is no GET /__sandbox${route}. Below /__sandbox are GET /keys`);
    expect(json['error']).toContain('/__sandbox/openapi.json');
  },
);

test('a known path with another method is a 405 that says which to use', async () => {
  const { url } = await sandboxForTest();
  const response = await fetch(`${new URL(url).origin}/__sandbox/keys/mine`, { method: 'POST', body: '{}' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, PATCH');
  expect(await response.json()).toEqual({ error: expect.stringContaining('Use GET or PATCH') });
});

test.each([
  ['/ledger?kye=mine', '`kye` is not a known field'],
  ['/ledger?limit=0', '`limit` must be an integer from 1 to 10000; received 0'],
  ['/ledger?limit=10001', '`limit` must be an integer from 1 to 10000; received 10001'],
  ['/ledger?limit=ten', '`limit` must be an integer from 1 to 10000; received a string'],
  ['/ledger?limit=1&limit=2', '`limit` is given twice'],
  ['/ledger?type=debits', '`type` must be one of opening, top-up, debit'],
  ['/ledger?since=yesterday', '`since`'],
  ['/ledger?until=2026-02-31T25:00:00Z', '`until` is no time'],
  ['/ledger?after=12', '`after`'],
  ['/ledger.csv?masked=yes', '`masked` must be true or false'],
  ['/ledger.csv?limit=5', '`limit` is not a known field'],
  ['/requests?status=ok', '`status` must be an integer from 0 to 599'],
  ['/keys?role=low', '`role` is not a known field'],
])('the query of %s is refused, and the message says: %s', async (route, said) => {
  const { url } = shared;
  const { status, json } = await control(url, route);
  expect(status).toBe(400);
  expect(json['error']).toContain(said);
  expect(json['field']).toBe(/`([a-z]+)`/.exec(said)?.[1]);
});

test('an aborted control request is no failure of the sandbox', async () => {
  const { url } = await sandboxForTest();
  const said = vi.spyOn(console, 'error');
  for (const route of ['/keys', '/nowhere']) {
    const raw = await rawSocket(url);
    const head = `POST /__sandbox${route} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 500\r\n\r\n{"key`;
    await new Promise((resolve) => raw.socket.write(head, resolve));
    raw.socket.resetAndDestroy();
    await raw.closed();
  }
  expect((await control(url, '/keys')).json['keys']).toHaveLength(7);
  expect(said).not.toHaveBeenCalled();
});
