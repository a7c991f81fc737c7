import { person } from '@bgv-kit/fixtures';
import { expect, test } from 'vitest';
import { createSandbox } from './create-sandbox.ts';
import { createMemoryLedger } from './ledger/memory-ledger.ts';
import { createCustomPeople } from './response/custom-people.ts';
import type { Sandbox } from './sandbox.ts';
import { about, bodyOf, callWith, operation } from './testing/calls.ts';
import { debitsOf, expectLedgerToAddUp } from './testing/ledger-assertions.ts';
import { createPausedResponder } from './testing/paused-responder.ts';

const now = () => new Date('2026-06-30T12:00:00Z');

test('a sandbox needs no options, and has the printed keys', async () => {
  const sandbox = createSandbox();
  expect([sandbox.basePath, sandbox.operations]).toEqual(['/api', [operation]]);
  expect((await sandbox.answer(callWith(about('9000000200')))).status).toBe(200);
  expect((await sandbox.ledger.accounts()).map(({ role, balance }) => `${role} ${balance}`)).toEqual([
    'funded 999',
    'low 1',
    'empty 0',
    'forbidden 1000',
    'revoked 1000',
    'credits-left 1000',
    'credits-remaining 1000',
  ]);
});

test('keys, base path, ledger and clock can be given', async () => {
  const ledger = createMemoryLedger({ now });
  const keys = [{ key: 'my-key', role: 'own', credits: 5, access: 'active', dialect: 'left' }] as const;
  const sandbox = createSandbox({ keys, basePath: '/v9', ledger, now });
  const answer = await sandbox.answer(callWith(about('9000000200'), { key: 'my-key', path: `/v9${operation.path}` }));
  expect(bodyOf(answer)).toMatchObject({ credits_used: 1, credits_left: 4 });
  expect(sandbox.ledger).toBe(ledger);
  expect((await ledger.entries()).map(({ at }) => at)).toEqual(Array(2).fill('2026-06-30T12:00:00.000Z'));
});

test('an answer says which scenario was applied and which request it was', async () => {
  const sandbox = createSandbox();
  await sandbox.answer(callWith(about('9000000200')));
  expect((await sandbox.answer(callWith(about('9000000404')))).headers).toEqual({
    'content-type': 'application/json; charset=utf-8',
    'sandbox-scenario': 'no-record',
    'sandbox-request-id': 'request-2',
  });
});

test('a call is logged with its outcome', async () => {
  const sandbox = createSandbox({ now });
  await sandbox.answer(callWith(about('9000000404')));
  await sandbox.answer(callWith({ ...about('900'), full_name: null }, { key: 'sandbox-low' }));
  await sandbox.answer(callWith({}, { path: '/nowhere', method: 'GET', headers: { authorization: undefined } }));
  const at = '2026-06-30T12:00:00.000Z';
  const pull = { at, method: 'POST', operation: 'pullCustomerData', rules: [] };
  expect(sandbox.requests()).toEqual([
    { ...pull, id: 'request-1', status: 404, scenario: 'no-record', used: 1, key: '…nded' },
    {
      ...pull,
      id: 'request-2',
      status: 400,
      scenario: 'invalid-request',
      rules: ['mobile_number.ten-digits', 'full_name.type'],
      used: 0,
      key: '…',
    },
    {
      id: 'request-3',
      at,
      method: 'GET',
      operation: undefined,
      status: 404,
      scenario: 'unknown-route',
      rules: [],
      used: 0,
      key: undefined,
    },
  ]);
});

test('the log keeps the last thousand calls', async () => {
  const sandbox = createSandbox();
  for (let call = 0; call < 1003; call++) await sandbox.answer(callWith({}, { path: '/nowhere' }));
  const ids = sandbox.requests().map(({ id }) => id);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([1000, 'request-4', 'request-1003']);
});

test('nothing personal and no key in full stands in the log, wherever a caller put it', async () => {
  const sandbox = createSandbox();
  const planted = ['9000066666', 'Planted Person', 'planted-purpose-of-the-call', 'planted-id', 'planted-key-in-full'];
  const [mobile_number, full_name, consent_purpose, id_value, key = ''] = planted;
  const body = { mobile_number, full_name, consent_purpose, id_value, '9000066666': 'Planted Person' };
  await sandbox.ledger.open({ key, role: 'planted', credits: 9, access: 'active', dialect: 'both' });
  const calls = [
    callWith(body, { key }),
    callWith({ ...body, full_name: 'Planted Person 9000066666', consent_purpose: 'planted-id' }, { key }),
    callWith(body, { key, headers: { prefer: 'example=planted-id' } }),
    callWith(body, { key, path: '/api/9000066666/planted-id' }),
    callWith(body, { key, body: 'planted-id' }),
    callWith(body, { key: `${key}-that-is-unknown` }),
    callWith(body, { key, headers: { authorization: `Basic ${key}` } }),
  ];
  const statuses = [];
  for (const call of calls) statuses.push((await sandbox.answer(call)).status);
  expect(statuses).toEqual([200, 400, 400, 404, 400, 401, 401]);
  const log = JSON.stringify(sandbox.requests());
  expect(sandbox.requests()).toHaveLength(7);
  expect(planted.filter((value) => log.includes(value))).toEqual([]);
});

test('a reset puts keys, balances, entries and requests back', async () => {
  const sandbox = createSandbox({ ledger: createMemoryLedger({ now }), now });
  await sandbox.reset();
  const before = [await sandbox.ledger.accounts(), await sandbox.ledger.entries()];
  await sandbox.answer(callWith(about('9000000200')));
  await sandbox.ledger.topUp('sandbox-low', 7);
  await sandbox.ledger.open({ key: 'own', role: 'own', credits: 1, access: 'active', dialect: 'both' });
  await sandbox.reset();
  expect([await sandbox.ledger.accounts(), await sandbox.ledger.entries()]).toEqual(before);
  expect(sandbox.requests()).toEqual([]);
  expect((await sandbox.answer(callWith(about('9000000200'), { key: 'sandbox-low' }))).status).toBe(200);
});

test('a call that is in flight during a reset is answered, and leaves no entry in the new ledger', async () => {
  const paused = createPausedResponder();
  const sandbox = createSandbox({ responder: paused.responder });
  const inFlight = sandbox.answer(callWith(about('9000000200')));
  await paused.asked;
  await sandbox.reset();
  paused.resume();
  expect((await inFlight).status).toBe(200);
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 1000, available: 1000 });
  expect(await debitsOf(sandbox.ledger, 'sandbox-funded')).toEqual([]);
  await expectLedgerToAddUp(sandbox.ledger);
});

test('calls that arrive during a reset wait for its end', async () => {
  const sandbox = createSandbox();
  await sandbox.answer(callWith(about('9000000200')));
  const reset = sandbox.reset();
  const answers = await Promise.all([1, 2, 3].map(() => sandbox.answer(callWith(about('9000000200')))));
  await reset;
  expect(answers.map((answer) => bodyOf(answer)['credits_left'])).toEqual([999, 998, 997]);
  expect(await debitsOf(sandbox.ledger, 'sandbox-funded')).toHaveLength(3);
});

test('two resets at once are as good as one', async () => {
  const sandbox = createSandbox();
  await Promise.all([sandbox.reset(), sandbox.reset()]);
  expect(await sandbox.ledger.entries()).toHaveLength(7);
});

test('a new sandbox has all its accounts at once', async () => {
  expect(await createSandbox().ledger.topUp('sandbox-empty', 5)).toBe(5);
});

test('a call never meets a ledger that is half reset', async () => {
  for (let ticks = 0; ticks < 40; ticks += 1) {
    const sandbox = createSandbox();
    const call = sandbox.answer(callWith(about('9000000200'), { key: 'sandbox-credits-remaining' }));
    for (let tick = 0; tick < ticks; tick += 1) await null;
    await sandbox.reset();
    expect((await call).status).toBe(200);
  }
});

test('a reset that fails is reported, and the next one works', async () => {
  const ledger = createMemoryLedger();
  let failures = 0;
  const flaky = {
    ...ledger,
    replaceAll: async (accounts: Parameters<typeof ledger.replaceAll>[0]) => {
      if (failures-- > 0) throw new Error('the disk is full');
      return ledger.replaceAll(accounts);
    },
  };
  const sandbox = createSandbox({ ledger: flaky });
  failures = 1;
  await expect(sandbox.reset()).rejects.toThrow('the disk is full');
  await sandbox.reset();
  expect((await sandbox.answer(callWith(about('9000000200')))).status).toBe(200);
});

test('a key without access is told its own balance', async () => {
  const answer = await createSandbox().answer(callWith(about('9000000200'), { key: 'sandbox-forbidden' }));
  expect(bodyOf(answer)).toMatchObject({ code: 403, credits_used: 0, credits_left: 1000 });
});

test('a custom person goes before the scenario of the number, and a recording before the person', async () => {
  const ravi = { ...person('9000000404'), fullName: 'Ravi Rao' };
  const scenarioOf = async (sandbox: Sandbox, headers = {}) => {
    const { status, headers: said } = await sandbox.answer(callWith(about('9000000404'), { headers }));
    return `${status} ${said['sandbox-scenario']}`;
  };
  expect(await scenarioOf(createSandbox({ people: [ravi] }))).toBe('200 custom-person');
  expect(await scenarioOf(createSandbox({ people: [ravi] }), { prefer: 'code=500' })).toBe('500 bureau-failure');
  const recorded = { status: 404, body: { status: 'error', code: 404, message: 'Recorded.', data: {} } };
  const choice = { scenario: 'no-record', status: 404, label: 'recorded', person: undefined, recorded };
  const sandbox = createSandbox({ people: [ravi], recordings: { find: () => choice } });
  expect(await scenarioOf(sandbox)).toBe('404 recorded');
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 999 });
});

test('a snapshot brings back ledger and people, in this sandbox or in another', async () => {
  const sandbox = createSandbox({ people: [person('9000012345')] });
  await sandbox.answer(callWith(about('9000000200')));
  const kept = await sandbox.snapshot();
  await sandbox.reset();
  await sandbox.people.replaceAll([]);
  const other = createSandbox();
  for (const one of [sandbox, other]) {
    await one.restore(JSON.parse(JSON.stringify(kept)));
    expect(await one.snapshot()).toEqual(kept);
    expect(await one.ledger.find('sandbox-funded')).toMatchObject({ balance: 999 });
  }
});

test('a sandbox continues with a stored ledger and stored people, and a reset brings the start back', async () => {
  const ledger = createMemoryLedger({ now });
  const customPeople = createCustomPeople();
  await ledger.open({ key: 'kept', role: 'own', credits: 3, access: 'active', dialect: 'both' });
  await customPeople.put([person('9000054321')]);
  const sandbox = createSandbox({ ledger, customPeople, people: [person('9000012345')] });
  await sandbox.ready();
  expect((await ledger.accounts()).map(({ key }) => key)).toEqual(['kept']);
  expect((await customPeople.list()).map(({ mobileNumber }) => mobileNumber)).toEqual(['9000012345', '9000054321']);
  await sandbox.reset();
  expect((await ledger.accounts()).map(({ role }) => role)).toContain('funded');
  expect((await customPeople.list()).map(({ mobileNumber }) => mobileNumber)).toEqual(['9000012345']);
});

test('a call can be looked up by the id that its answer names, until the log is cleared', async () => {
  const sandbox = createSandbox();
  const { headers } = await sandbox.answer(callWith(about('9000000404')));
  const id = headers['sandbox-request-id'] ?? '';
  expect(sandbox.request(id)).toMatchObject({ id, status: 404, scenario: 'no-record', used: 1 });
  sandbox.clearRequests();
  expect([sandbox.request(id), sandbox.requests()]).toEqual([undefined, []]);
});
