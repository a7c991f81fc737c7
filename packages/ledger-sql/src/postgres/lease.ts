import type { LocalHolds } from '../queue/local-holds.ts';
import type { PostgresClient } from './client.ts';
import { statements as sql } from './statements.ts';

/** A transaction, by the lease that it was made under and its number within that. */
export interface TransactionId {
  readonly owner: string;
  readonly batch: number;
}

/** The lease of this process on its holds: while it is renewed, other processes leave the held credits alone. */
export type Lease = ReturnType<typeof createLease>;

/** @param leaseTime - For how long other processes keep the holds of this one when it is not heard of, in milliseconds. */
export function createLease(leaseTime: number, holds: LocalHolds) {
  let current: TransactionId = { owner: '', batch: 0 };
  /** The last transaction that was committed under the lease before. */
  let last: TransactionId = current;
  let unconfirmed: ({ readonly transaction: TransactionId } & PromiseWithResolvers<boolean>) | undefined;
  const isLast = ({ owner, batch }: TransactionId) => owner === last.owner && batch === last.batch;

  return {
    /** Ends the lease and takes a new one: what was held under the old one may be lost with its connection, and has lapsed. */
    async take(client: PostgresClient): Promise<void> {
      const { owner } = current;
      const [row] = owner === '' ? [] : await client.query(sql.endLease, [owner]);
      const next = crypto.randomUUID();
      await client.query(sql.newLease, [leaseTime, next]);
      await client.query(sql.setOwner, [next]);
      // The first transaction has the number 1.
      last = { owner, batch: row?.batch ?? 0 };
      current = { owner: next, batch: current.batch };
      holds.lapse();
      unconfirmed?.resolve(isLast(unconfirmed.transaction));
      unconfirmed = undefined;
    },
    /** Renews it, and writes the holds of this process, as part of a transaction; `sent` settles when that is done. */
    renew(client: PostgresClient) {
      const transaction: TransactionId = { ...current, batch: current.batch + 1 };
      current = transaction;
      return { transaction, sent: client.query(sql.renewLease, [leaseTime, transaction.batch, holds.text()]) };
    },
    /** Whether a transaction was committed whose commit got no answer. Known when the next lease is taken. */
    wasCommitted(transaction: TransactionId): Promise<boolean> {
      // The next lease may have been taken already.
      if (transaction.owner !== current.owner) return Promise.resolve(isLast(transaction));
      unconfirmed = { transaction, ...Promise.withResolvers<boolean>() };
      return unconfirmed.promise;
    },
    async end(client: PostgresClient): Promise<void> {
      await client.query(sql.endLease, [current.owner]).catch(() => undefined);
    },
    /** Rejects what `wasCommitted` has promised: no other lease will be taken. */
    abandon: (failure: unknown) => unconfirmed?.reject(failure),
  };
}
