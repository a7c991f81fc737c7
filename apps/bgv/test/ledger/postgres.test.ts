import { setTimeout } from 'node:timers/promises';
import { openStorage, type Storage, type StorageOptions } from '@bgv-kit/ledger-sql';
import type { Hold, Ledger, NewAccount } from '@bgv-kit/sandbox';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { type OwnPostgres, runSql, startOwnPostgres } from '../support/postgres-for-test.ts';
import { expectSums } from './sums.ts';

let postgres: OwnPostgres;
let count = 0;
beforeAll(async () => {
  postgres = await startOwnPostgres();
});
afterAll(() => postgres.remove());

const account: NewAccount = { key: 'key-a', role: 'test', credits: 10, access: 'active', dialect: 'both' };
const unavailable = expect.objectContaining({ name: 'StorageError', code: 'LEDGER_UNAVAILABLE' });
const lapsed = expect.objectContaining({ name: 'SandboxError', code: 'HOLD_NOT_OPEN' });

/** A new database. */
const newDatabase = () => postgres.database(`test${++count}`);

async function openFor(options: StorageOptions): Promise<Storage> {
  const storage = await openStorage(options);
  onTestFinished(() => storage.ledger.close());
  return storage;
}

async function holdOf(ledger: Ledger, credits: number): Promise<Hold> {
  const hold = await ledger.hold('key-a', credits, 'pull');
  if (hold === undefined) throw new Error('The credits are not covered.');
  return hold;
}

/** Waits for a condition; without it the test times out. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  // The event loop runs between two checks.
  while (!(await condition())) await setTimeout(5);
}

const works = (ledger: Ledger) =>
  ledger.check().then(
    () => true,
    () => false,
  );

test('processes that start together on an empty database create its tables once and open its accounts once', async () => {
  const databaseUrl = await newDatabase();
  const storages = await Promise.all([1, 2, 3, 4].map(() => openFor({ databaseUrl })));
  await Promise.all(storages.map(({ ledger }, index) => ledger.begin([{ ...account, credits: index + 1 }])));
  const [first, ...others] = await Promise.all(storages.map(({ ledger }) => ledger.snapshot()));
  expect(first?.entries).toMatchObject([{ id: 'entry-1', type: 'opening' }]);
  for (const snapshot of others) expect(snapshot).toEqual(first);
});

test('two processes never spend one credit twice, and each sees the holds of the other', async () => {
  const databaseUrl = await newDatabase();
  const [one, other] = [await openFor({ databaseUrl }), await openFor({ databaseUrl })];
  await one.ledger.open({ ...account, credits: 100 });
  await one.ledger.open({ ...account, key: 'key-b', credits: 100 });
  const held = await holdOf(one.ledger, 30);
  expect(await other.ledger.find('key-a')).toMatchObject({ balance: 100, available: 70 });
  const spend = async ({ ledger }: Storage, key: string) => {
    const hold = await ledger.hold(key, 1, 'pull');
    return hold === undefined ? 0 : ledger.charge(hold, 1).then(() => 1);
  };
  const spent = await Promise.all(
    Array.from({ length: 400 }, (_, index) =>
      spend(index % 2 === 0 ? one : other, index % 3 === 0 ? 'key-b' : 'key-a'),
    ),
  );
  expect(spent.reduce((sum, amount) => sum + amount, 0)).toBe(170);
  await one.ledger.release(held);
  const accounts = await other.ledger.accounts();
  expect(accounts.map(({ balance }) => balance).sort()).toEqual([0, 30]);
  expectSums(accounts, await one.ledger.entries());
});

test('a process with an expired lease charges nothing on its old holds, and continues with new ones', async () => {
  const databaseUrl = await newDatabase();
  const { ledger, customPeople } = await openFor({ databaseUrl });
  await ledger.open(account);
  const [old, older] = [await holdOf(ledger, 4), await holdOf(ledger, 1)];
  // As another process does with an expired lease.
  const end = () => runSql(databaseUrl, "UPDATE bgv_sandbox.owners SET ended = true, held = '{}'");
  await end();
  const [charged, found, topUp] = await Promise.allSettled([
    ledger.charge(old, 4),
    ledger.find('key-a'),
    ledger.topUp('key-a', 1),
  ]);
  expect(charged).toEqual({ status: 'rejected', reason: lapsed });
  expect(found).toMatchObject({ status: 'fulfilled' });
  expect(topUp).toEqual({ status: 'fulfilled', value: 11 });
  await expect(ledger.release(older)).rejects.toEqual(lapsed);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 11, available: 11 });
  expect(await ledger.charge(await holdOf(ledger, 11), 11)).toBe(0);
  // The other process continues.
  await end();
  await ledger.open({ ...account, key: 'key-b' });
  await end();
  await customPeople.replaceAll([]);
});

test('the holds of a silent process are released when its lease expires', async () => {
  const databaseUrl = await newDatabase();
  // Its own lease does not expire during this test, even on a busy machine.
  const { ledger } = await openFor({ databaseUrl, leaseTime: 3_600_000 });
  await ledger.open(account);
  const own = await holdOf(ledger, 1);
  const [before] = await runSql(databaseUrl, 'SELECT id, expires_at::text AS until FROM bgv_sandbox.owners');
  const silent = crypto.randomUUID();
  const held = await runSql(databaseUrl, 'SELECT id FROM bgv_sandbox.accounts');
  await runSql(
    databaseUrl,
    `INSERT INTO bgv_sandbox.owners (id, expires_at, held)
     VALUES ('${silent}', clock_timestamp() + interval '1 hour', '{"${held[0]?.['id']}": 4}')`,
  );
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 5 });
  await runSql(databaseUrl, `UPDATE bgv_sandbox.owners SET expires_at = clock_timestamp() WHERE id = '${silent}'`);
  await until(async () => (await ledger.find('key-a'))?.available === 9);
  // A live process renews its lease, and keeps its holds.
  const renewed = `SELECT 1 FROM bgv_sandbox.owners WHERE id = '${before?.['id']}' AND expires_at > '${before?.['until']}'`;
  await until(async () => (await runSql(databaseUrl, renewed)).length > 0);
  expect(await ledger.charge(own, 1)).toBe(9);
});

test.each(['arrives', 'lost'] as const)(
  'a charge whose commit gets no answer (it %s) settles with the outcome of the commit',
  async (commit) => {
    const direct = await newDatabase();
    const proxy = await cuttingProxy(Number(new URL(direct).port));
    const databaseUrl = direct.replace(new URL(direct).port, String(proxy.port));
    const { ledger } = await openFor({ databaseUrl });
    await ledger.open(account);
    const hold = await holdOf(ledger, 4);
    const cut = proxy.cutAt('COMMIT', commit);
    const [charged] = await Promise.allSettled([ledger.charge(hold, 4), cut]);
    const outcome =
      commit === 'arrives' ? { status: 'fulfilled', value: 6 } : { status: 'rejected', reason: unavailable };
    expect(charged).toEqual(outcome);
    await until(() => works(ledger));
    const balance = commit === 'arrives' ? 6 : 10;
    expect(await ledger.find('key-a')).toMatchObject({ balance, available: balance });
    expectSums(await ledger.accounts(), await ledger.entries());
  },
);

test('a ledger can be closed while the outcome of a commit is unknown', async () => {
  const own = await startOwnPostgres();
  onTestFinished(own.remove);
  const proxy = await cuttingProxy(Number(new URL(own.url).port));
  const { ledger } = await openFor({ databaseUrl: own.url.replace(new URL(own.url).port, String(proxy.port)) });
  await ledger.open(account);
  const hold = await holdOf(ledger, 4);
  const cut = proxy.cutAt('COMMIT', 'lost').then(() => own.stopServer('immediate'));
  const charged = ledger.charge(hold, 4);
  const refused = expect(charged).rejects.toEqual(unavailable);
  await cut;
  await ledger.close();
  await refused;
});

test('a connection that breaks before the commit charges nothing, and the held credits are free', async () => {
  const direct = await newDatabase();
  const proxy = await cuttingProxy(Number(new URL(direct).port));
  const { ledger } = await openFor({ databaseUrl: direct.replace(new URL(direct).port, String(proxy.port)) });
  await ledger.open(account);
  const hold = await holdOf(ledger, 4);
  const cut = proxy.cutAt('BEGIN', 'arrives');
  const [charged] = await Promise.allSettled([ledger.charge(hold, 4), cut]);
  expect(charged).toEqual({ status: 'rejected', reason: unavailable });
  await until(() => works(ledger));
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 10 });
});

test('while the database is down every step fails at once, and no error names its address', async () => {
  const own = await startOwnPostgres();
  onTestFinished(own.remove);
  const { ledger, customPeople } = await openFor({ databaseUrl: own.url.replace('bgv@', 'bgv:secret-word@') });
  await ledger.open(account);
  await own.stopServer('fast');
  await until(async () => !(await works(ledger)));
  const steps = [
    ledger.find('key-a'),
    ledger.hold('key-a', 1, 'pull'),
    ledger.topUp('key-a', 1),
    ledger.accounts(),
    ledger.check(),
    customPeople.put([]),
    customPeople.replaceAll([]),
  ];
  const outcomes = await Promise.allSettled(steps);
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(failures).toEqual(Array.from({ length: 6 }, () => unavailable));
  expect(failures.map(String).join()).not.toMatch(/secret-word|127\.0\.0\.1|key-a/);
  await own.startServer();
  await until(() => works(ledger));
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10 });
});

test('a statement that the database refuses fails its batch, charges nothing, and its error holds no value', async () => {
  const databaseUrl = await newDatabase();
  const { ledger } = await openFor({ databaseUrl });
  await ledger.open(account);
  await runSql(databaseUrl, 'ALTER TABLE bgv_sandbox.entries ADD CONSTRAINT no_three CHECK (credits <> -3)');
  const [three, two] = [await holdOf(ledger, 3), await holdOf(ledger, 2)];
  const outcomes = await Promise.allSettled([ledger.charge(three, 3), ledger.charge(two, 2)]);
  expect(outcomes).toEqual([1, 2].map(() => ({ status: 'rejected', reason: unavailable })));
  expect(JSON.stringify(outcomes)).not.toContain('key-a');
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 5 });
  expect(await ledger.charge(two, 2)).toBe(8);
  await ledger.release(three);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 8, available: 8 });
});

test.each([
  [
    'no server listens there',
    'postgres://bgv:secret-word@127.0.0.1:1/ledger',
    /127\.0\.0\.1:1\/ledger.*ECONNREFUSED.*start the database/,
  ],
  ['it is no URL', 'secret-word', /the database cannot be opened.*--database-url/],
])('a database that cannot be opened is explained without the password: %s', async (_, databaseUrl, words) => {
  const opened = openStorage({ databaseUrl });
  await expect(opened).rejects.toMatchObject({ code: 'DATABASE_UNUSABLE', message: expect.stringMatching(words) });
  await expect(opened).rejects.not.toThrow('secret-word');
});

test('a missing database, and one of a newer bgv, are refused with the reason', async () => {
  await expect(openStorage({ databaseUrl: postgres.url.replace('/postgres', '/nothing') })).rejects.toMatchObject({
    code: 'DATABASE_UNUSABLE',
    message: expect.stringMatching(/There is no such database/),
  });
  const databaseUrl = await newDatabase();
  await (await openStorage({ databaseUrl })).ledger.close();
  await runSql(databaseUrl, 'INSERT INTO bgv_sandbox.versions (version, made_at) VALUES (999, 0)');
  await expect(openStorage({ databaseUrl })).rejects.toMatchObject({ code: 'DATA_NEWER' });
});

test('a key that PostgreSQL cannot store is unknown, and the steps beside it succeed', async () => {
  const { ledger } = await openFor({ databaseUrl: await newDatabase() });
  await ledger.open(account);
  const [held, ...others] = await Promise.all([
    ledger.hold('key-a', 1, 'pull'),
    ledger.find('a\0b'),
    ledger.find('a\ud800'),
    ledger.topUp('a\0b', 1),
    ledger.amend('a\0b', { access: 'revoked' }),
  ]);
  expect(held).toMatchObject({ key: 'key-a', credits: 1 });
  expect(others).toEqual([undefined, undefined, undefined, undefined]);
});
