import { person } from '@bgv-kit/fixtures';
import type { StartOptions } from '@bgv-kit/server';
import { createControlClient } from '@bgv-kit/server/control';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { callApi, sandboxForTest } from '../support/sandbox-api.ts';

/** A sandbox, and a client of its control routes. */
async function controlled(options: StartOptions = {}) {
  const { url } = await sandboxForTest(options);
  return { url, client: createControlClient({ baseUrl: url }) };
}

test('a key is forbidden, revoked and activated, and its calls are answered so', async () => {
  const { url, client } = await controlled();
  const statusOf = async () => (await callApi(url, { key: 'mine' })).status;
  expect(await client.keys.create({ key: 'mine', credits: 2 })).toEqual({
    key: 'mine',
    role: 'custom',
    access: 'active',
    dialect: 'both',
    balance: 2,
    available: 2,
  });
  expect(await statusOf()).toBe(200);
  expect(await client.keys.forbid('mine')).toMatchObject({ access: 'forbidden', balance: 1 });
  expect(await statusOf()).toBe(403);
  expect(await client.keys.revoke('mine')).toMatchObject({ access: 'revoked', balance: 1 });
  expect(await statusOf()).toBe(401);
  expect(await client.keys.activate('mine')).toMatchObject({ access: 'active', balance: 1 });
  expect(await statusOf()).toBe(200);
  expect(await client.keys.topUp('mine', 5)).toBe(5);
  expect(await client.keys.get('mine')).toMatchObject({ balance: 5 });
});

test('a key speaks another dialect and plays another role, and keeps its credits', async () => {
  const { url, client } = await controlled();
  await client.keys.setDialect('sandbox-funded', 'remaining');
  const answer = await (await callApi(url)).json();
  expect(answer.credits_remaining).toBe(999);
  expect(answer).not.toHaveProperty('credits_left');
  expect(await client.keys.setRole('sandbox-funded', 'demo')).toMatchObject({ role: 'demo', balance: 999 });
});

test('a key with characters that are reserved in a path is found', async () => {
  const { client } = await controlled();
  const key = 'a/b%2Fc?d=e#f';
  await client.keys.create({ key, credits: 3 });
  expect(await client.keys.get(key)).toMatchObject({ key, balance: 3 });
  expect(await client.keys.topUp(key, 1)).toBe(4);
  expect((await client.ledger.list({ key })).entries).toHaveLength(2);
});

test('the ledger is read page by page: each entry once, in order', async () => {
  const { url, client } = await controlled();
  for (let call = 0; call < 3; call += 1) await callApi(url);
  const all = (await client.ledger.list()).entries;
  expect(all).toHaveLength(10);
  const read = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { entries, next } = await client.ledger.list({ limit: 4, ...(after !== undefined && { after }) });
    read.push(...entries);
    after = next;
  }
  expect(read).toEqual(all);
  expect((await client.ledger.list({ limit: 10 })).next).toBeNull();
});

test('each part of a filter narrows the entries', async () => {
  const { url, client } = await controlled();
  await callApi(url);
  await client.keys.topUp('sandbox-low', 5);
  const list = async (filter: Parameters<typeof client.ledger.list>[0]) =>
    (await client.ledger.list(filter)).entries.map(({ id }) => id);
  expect(await list({ type: 'debit' })).toEqual(['entry-8']);
  expect(await list({ key: 'sandbox-low' })).toEqual(['entry-2', 'entry-9']);
  expect(await list({ key: 'sandbox-low', type: 'top-up' })).toEqual(['entry-9']);
  expect(await list({ operation: operations[0]?.id ?? '' })).toEqual(['entry-8']);
  expect(await list({ after: 'entry-7' })).toEqual(['entry-8', 'entry-9']);
  const [, , , , , , , debit] = (await client.ledger.list()).entries;
  const at = new Date(debit?.at ?? '');
  expect(await list({ since: at })).toContain('entry-8');
  expect(await list({ until: at })).not.toContain('entry-8');
  expect(await list({ since: '2099-01-01' })).toEqual([]);
});

test('requests are found by what came of them, and forgotten', async () => {
  const { url, client } = await controlled();
  const response = await callApi(url);
  await callApi(url, { key: 'sandbox-empty' });
  expect(await client.requests.list({ status: 402 })).toMatchObject([{ status: 402, used: 0, fault: null }]);
  expect(await client.requests.list({ scenario: 'found', status: 200 })).toHaveLength(1);
  expect(await client.requests.list({ operation: 'nothing' })).toEqual([]);
  const id = response.headers.get('sandbox-request-id') ?? '';
  expect(await client.requests.get(id)).toMatchObject({ id, status: 200, used: 1 });
  await client.requests.clear();
  expect(await client.requests.list()).toEqual([]);
  expect((await client.ledger.list({ type: 'debit' })).entries).toHaveLength(1);
});

test('items that are queued for a key apply to its next calls, and to no other key', async () => {
  const { url, client } = await controlled();
  const waiting = await client.chaos.enqueue('sandbox-funded', { scenario: 'bureau-failure', times: 2 });
  expect(waiting).toEqual([{ scenario: 'bureau-failure', times: 2 }]);
  expect((await callApi(url, { key: 'sandbox-low' })).status).toBe(200);
  const statuses = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await callApi(url)).status);
  expect(statuses).toEqual([500, 500, 200]);
  expect(await client.chaos.queue('sandbox-funded')).toEqual([]);
});

test('a chaos plan is set, read with its seed, and turned off', async () => {
  const { url, client } = await controlled();
  expect(await client.chaos.get()).toBeNull();
  const plan = await client.chaos.set({ rules: [{ fault: 'status', status: 503 }] });
  expect(plan).toMatchObject({ seed: expect.any(Number), rules: [{ fault: 'status', status: 503 }] });
  expect(await client.chaos.get()).toEqual(plan);
  expect((await callApi(url)).status).toBe(503);
  await client.chaos.clear();
  expect(await client.chaos.get()).toBeNull();
  expect((await callApi(url)).status).toBe(200);
});

test('the bureau finds added people until they are removed', async () => {
  const { url, client } = await controlled();
  const body = JSON.stringify({ mobile_number: '9000012345', full_name: 'Asha Verma' });
  const incomeOf = async () => (await (await callApi(url, { body })).json()).data.personalInfo.totalIncome;
  const usual = await incomeOf();
  const somebody = person('9000012345');
  const chosen = { ...somebody, personalInfo: { ...somebody.personalInfo, totalIncome: '123456' } };
  expect(await client.people.put(chosen)).toEqual([chosen]);
  expect(await client.people.get('9000012345')).toEqual(chosen);
  expect(await incomeOf()).toBe('123456');
  await client.people.remove('9000012345');
  expect(await incomeOf()).toBe(usual);
  expect(await client.people.list()).toEqual([]);
});

test('missing fields of a person are completed, and one invalid person refuses the whole list', async () => {
  const { client } = await controlled();
  const [asha] = await client.people.put({ mobileNumber: '9000012345', fullName: 'Asha Verma' });
  expect(asha).toMatchObject({ fullName: 'Asha Verma', personalInfo: { fullName: 'ASHA VERMA' } });
  expect(asha?.addressInfo).toEqual(person('9000012345').addressInfo);
  const wrong = { mobileNumber: '9000012399', fullName: 'Asha 2' };
  await expect(client.people.put({ mobileNumber: '9000012346', fullName: 'Asha Verma' }, wrong)).rejects.toMatchObject({
    code: 'REQUEST_INVALID',
    field: 'people.1.fullName',
    message: expect.stringMatching(/letters.*No person was added/),
  });
  await expect(client.people.put({ ...wrong, mobileNumber: '1' })).rejects.toMatchObject({
    field: 'people.0.mobileNumber',
  });
  expect(await client.people.list()).toEqual([asha]);
});

test('a snapshot of one sandbox is restored in another: keys, entries, people and chaos', async () => {
  const [one, other] = await Promise.all([controlled(), controlled()]);
  await one.client.keys.create({ key: 'mine', credits: 5, access: 'forbidden', dialect: 'left' });
  await callApi(one.url);
  await one.client.people.put(person('9000012345'));
  await one.client.chaos.set({ seed: 7, delay: 1, queues: { mine: [{ fault: 'reset' }] } });
  const snapshot = await one.client.snapshot();
  await callApi(one.url);

  expect(await other.client.restore(snapshot)).toContainEqual(expect.objectContaining({ key: 'mine', balance: 5 }));
  expect(await other.client.snapshot()).toEqual(snapshot);
  expect((await other.client.keys.get('sandbox-funded')).balance).toBe(999);
  await callApi(other.url);
  const [last] = (await other.client.ledger.list({ type: 'debit' })).entries.slice(-1);
  expect(last).toMatchObject({ openingBalance: 999, closingBalance: 998 });

  expect(await other.client.reset()).toHaveLength(7);
  expect(await other.client.chaos.get()).toBeNull();
  expect(await other.client.people.list()).toEqual([]);
});

test('a ledger that does not add up is refused, and nothing changes', async () => {
  const { client } = await controlled();
  const before = await client.snapshot();
  const [first, ...rest] = before.ledger.accounts;
  if (first === undefined) throw new Error('There is no account.');
  const accounts = [{ ...first, balance: first.balance + 1 }, ...rest];
  await expect(client.restore({ ...before, people: [], ledger: { ...before.ledger, accounts } })).rejects.toMatchObject(
    {
      code: 'REQUEST_INVALID',
      message: expect.stringContaining('does not add up'),
    },
  );
  expect(await client.snapshot()).toEqual(before);
});
