import { SandboxError } from '../errors.ts';
import type { LedgerEntry, LedgerSnapshot } from './ledger.ts';

/**
 * Refuses a snapshot that does not add up: the entries of each account must lead, one from the other, from 0 to its balance.
 *
 * @throws SandboxError `LEDGER_INVALID` naming what is wrong, without a key.
 */
export function requireValidLedger({ accounts, entries }: LedgerSnapshot): void {
  const keys = accounts.map(({ key }) => key);
  if (new Set(keys).size < keys.length) throw invalid('two accounts have the same key');
  const entriesOf = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const list = entriesOf.get(entry.key) ?? [];
    entriesOf.set(entry.key, list);
    list.push(entry);
  }
  for (const [index, { key, balance }] of accounts.entries()) {
    if (!Number.isSafeInteger(balance) || balance < 0)
      throw invalid(`account ${index + 1} has no balance of 0 or more`);
    requireChain(entriesOf.get(key) ?? [], balance, `account ${index + 1}`);
    entriesOf.delete(key);
  }
  const [[stray] = []] = entriesOf.values();
  if (stray !== undefined) throw invalid(`${stray.id} belongs to no account`);
}

/** Every entry begins where the one before it ends, and the last ends at the balance. */
function requireChain(entries: readonly LedgerEntry[], balance: number, whose: string): void {
  let closing = 0;
  for (const { id, openingBalance, credits, closingBalance } of entries) {
    if (openingBalance !== closing || openingBalance + credits !== closingBalance)
      throw invalid(`${id} of ${whose} does not follow from the entry before it`);
    closing = closingBalance;
  }
  if (closing !== balance) throw invalid(`the entries of ${whose} end at ${closing}, its balance is ${balance}`);
}

function invalid(reason: string): SandboxError {
  return new SandboxError(
    'LEDGER_INVALID',
    `The ledger does not add up: ${reason}. Restore a snapshot exactly as it was taken.`,
  );
}
