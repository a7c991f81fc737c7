import { SandboxError } from '../errors.ts';
import type { LedgerEntry, LedgerSnapshot } from './ledger.ts';

/**
 * Refuses books that do not add up: the rows of every account must lead, one from the other, from 0 to its balance.
 *
 * @throws SandboxError `LEDGER_INVALID` naming what is wrong, without a key.
 */
export function requireValidLedger({ accounts, entries }: LedgerSnapshot): void {
  const keys = accounts.map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw unsound('two accounts have the same key');
  const rowsOf = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const rows = rowsOf.get(entry.key) ?? [];
    rowsOf.set(entry.key, rows);
    rows.push(entry);
  }
  for (const [index, { key, balance }] of accounts.entries()) {
    if (!Number.isSafeInteger(balance) || balance < 0)
      throw unsound(`account ${index + 1} has no balance of 0 or more`);
    requireChain(rowsOf.get(key) ?? [], balance, `account ${index + 1}`);
    rowsOf.delete(key);
  }
  const [[stray] = []] = rowsOf.values();
  if (stray !== undefined) throw unsound(`${stray.id} belongs to no account`);
}

/** Every row begins where the one before it ends, and the last ends at the balance. */
function requireChain(rows: readonly LedgerEntry[], balance: number, whose: string): void {
  let closing = 0;
  for (const { id, openingBalance, credits, closingBalance } of rows) {
    if (openingBalance !== closing || openingBalance + credits !== closingBalance)
      throw unsound(`${id} of ${whose} does not follow from the row before it`);
    closing = closingBalance;
  }
  if (closing !== balance) throw unsound(`the rows of ${whose} end at ${closing}, its balance is ${balance}`);
}

function unsound(reason: string): SandboxError {
  return new SandboxError(
    'LEDGER_INVALID',
    `These are no sound books: ${reason}. Restore what a snapshot gave, unchanged.`,
  );
}
