import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStorage } from '@bgv-kit/ledger-sql';
import type { Hold, Ledger, NewAccount } from '@bgv-kit/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { startKillable } from './killable-sandbox.ts';

const account: NewAccount = { key: 'key-a', role: 'test', credits: 10, access: 'active', dialect: 'both' };

async function openIn(data: string): Promise<Ledger> {
  const { ledger } = await openStorage({ data });
  onTestFinished(() => ledger.close());
  return ledger;
}

async function holdOf(ledger: Ledger, credits: number): Promise<Hold> {
  const hold = await ledger.hold('key-a', credits, 'pull');
  if (hold === undefined) throw new Error('The credits are not covered.');
  return hold;
}

/** Reads or changes the file without the ledger. */
function runSql(data: string, text: string): unknown[] {
  const database = new DatabaseSync(join(data, 'sandbox.db'));
  try {
    return database.prepare(text).all();
  } finally {
    database.close();
  }
}

test('a missing folder is created, with its parents', async () => {
  const data = join(await tempFolder(), 'some', 'where');
  const ledger = await openIn(data);
  await ledger.open(account);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10 });
});

test('a second process is refused because the ledger is in use, and the first one continues', async () => {
  const data = await tempFolder();
  const sandbox = await startKillable({ data });
  onTestFinished(sandbox.kill);
  await expect(openStorage({ data })).rejects.toMatchObject({
    code: 'DATA_IN_USE',
    message: expect.stringMatching(/Another sandbox.*sandbox\.db.*Stop it.*--data.*--database-url/),
  });
  expect((await fetch(`${new URL(sandbox.url).origin}/__sandbox/ready`)).status).toBe(200);
  await sandbox.kill();
  // A killed process does not block the next one.
  await openIn(data);
});

test('a file in place of the folder, and a file that is no database, are refused with the reason', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(openStorage({ data: join(folder, 'file') })).rejects.toMatchObject({
    code: 'DATA_UNUSABLE',
    message: expect.stringMatching(/cannot be made, read or written \(EEXIST\)/),
  });
  await writeFile(join(folder, 'sandbox.db'), 'This is a note and no database. '.repeat(100));
  await expect(openStorage({ data: folder })).rejects.toMatchObject({
    code: 'DATA_UNUSABLE',
    message: expect.stringMatching(/is no database, or a damaged one\. Move the file away/),
  });
});

test('a ledger of a newer bgv is refused', async () => {
  const data = await tempFolder();
  await (await openStorage({ data })).ledger.close();
  runSql(data, 'INSERT INTO versions (version, made_at) VALUES (999, 0)');
  await expect(openStorage({ data })).rejects.toMatchObject({ code: 'DATA_NEWER' });
});

test('a failed write fails its batch, charges nothing, and its error holds no value', async () => {
  const data = await tempFolder();
  await (await openStorage({ data })).ledger.close();
  runSql(
    data,
    `CREATE TRIGGER no_three BEFORE INSERT ON entries WHEN NEW.credits = -3 BEGIN SELECT RAISE(ABORT, 'key-a'); END`,
  );
  const ledger = await openIn(data);
  await ledger.open(account);
  const [three, two] = [await holdOf(ledger, 3), await holdOf(ledger, 2)];
  const outcomes = await Promise.allSettled([ledger.charge(three, 3), ledger.charge(two, 2)]);
  const unavailable = expect.objectContaining({ name: 'StorageError', code: 'LEDGER_UNAVAILABLE' });
  expect(outcomes).toEqual([1, 2].map(() => ({ status: 'rejected', reason: unavailable })));
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && String(outcome.reason)).join()).not.toContain(
    'key-a',
  );
  expect(await ledger.find('key-a')).toMatchObject({ balance: 10, available: 5 });
  expect(await ledger.charge(two, 2)).toBe(8);
  await ledger.release(three);
  expect(await ledger.find('key-a')).toMatchObject({ balance: 8, available: 8 });
});

test('a closed ledger refuses every step', async () => {
  const ledger = await openIn(await tempFolder());
  await ledger.open(account);
  await ledger.close();
  await expect(ledger.find('key-a')).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
});

test('a ledger has one place', async () => {
  const both = openStorage({ data: await tempFolder(), databaseUrl: 'postgres://127.0.0.1/ledger' });
  await expect(both).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  await expect(openStorage({ databaseUrl: '' })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
});
