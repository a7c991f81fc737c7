import { expect, test } from 'vitest';
import type { Statement } from '../database/driver.ts';
import { createLocalHolds } from '../queue/local-holds.ts';
import type { PostgresClient } from './client.ts';
import { createLease } from './lease.ts';
import { statements as sql } from './statements.ts';

/** A database that has committed this many batches of the lease that ends. */
function database(committed: number): { client: PostgresClient; sent: string[] } {
  const sent: string[] = [];
  const client: PostgresClient = {
    async query<Row>({ text }: Statement<Row>) {
      sent.push(text);
      // The one statement whose rows are read has this type.
      return (text === sql.endLease.text ? [{ batch: committed }] : []) as Row[];
    },
    command: async () => '',
    async end() {},
  };
  return { client, sent };
}

const hold = { key: 'key-a', credits: 3, operation: 'pull' };

test('a new lease ends the old one, and what was held under that has lapsed', async () => {
  const holds = createLocalHolds();
  const lease = createLease(1000, holds);
  const { client, sent } = database(0);
  await lease.take(client);
  expect(sent).toEqual([sql.newLease.text, sql.setOwner.text]);
  holds.open(1, hold);
  await lease.take(client);
  expect(sent.slice(2)).toEqual([sql.endLease.text, sql.newLease.text, sql.setOwner.text]);
  expect(holds.heldOf(1)).toBe(0);
});

test.each([
  { committed: 2, arrived: true },
  { committed: 1, arrived: false },
])(
  'a commit without an answer is known with the next lease: batch $committed was the last (arrived: $arrived)',
  async ({ committed, arrived }) => {
    const lease = createLease(1000, createLocalHolds());
    const { client } = database(committed);
    await lease.take(client);
    lease.renew(client);
    const { transaction } = lease.renew(client);
    const asked = lease.wasCommitted(transaction);
    await lease.take(client);
    expect(await asked).toBe(arrived);
    expect(await lease.wasCommitted(transaction)).toBe(arrived);
  },
);

test('a query for a commit fails when no other lease will be taken', async () => {
  const lease = createLease(1000, createLocalHolds());
  const { client } = database(0);
  await lease.take(client);
  const asked = lease.wasCommitted(lease.renew(client).transaction);
  lease.abandon('closed');
  await expect(asked).rejects.toBe('closed');
});
