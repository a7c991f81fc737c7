import { type Exchange, isAnswered, type NoAnswer, statedCredits } from '../exchange.ts';
import type { KeyName } from '../target.ts';
import { type Account, type BookedCall, createAccount, type Window, withinReason } from './account.ts';
import { blame } from './attribution.ts';
import { type BookFinding, creditRuleOf } from './credit-rules.ts';
import { judgeOverlapping } from './overlapping.ts';

/**
 * The books of a run: one account for each key, and every call of the run in it.
 *
 * What an answer says is not taken on trust. Each stated balance is compared with the one before, less what the vendor's page
 * says that the calls between have taken.
 */
export interface Books {
  /** Enters one call that overlapped with no other. */
  record(result: Exchange | NoAnswer): void;
  /** Enters calls that overlapped: in between, a balance may be stated that counts any of the others. */
  recordTogether(results: readonly (Exchange | NoAnswer)[]): void;
  /** What is left on a key, as far as it was stated. */
  balance(key: KeyName): number | undefined;
  findings(): readonly BookFinding[];
  /** Whether a statement has shown what calls under this rule took. */
  hasCompared(rule: string): boolean;
  /** What lies between two stated balances, in the order of the run. */
  windows(): readonly Window[];
  /** Calls of which no two statements have shown what they took. */
  unaccounted(): readonly BookedCall[];
}

/** What the books need to know of an operation: what each status takes, and the price of a call, in credits. */
export interface PriceList {
  readonly price: number;
  /** Undefined for a status of which the page says nothing. */
  of(status: number): number | undefined;
}

/** Opens the books of a run. */
export function createBooks(prices: PriceList): Books {
  const accounts = new Map<KeyName, Account>();
  const findings: BookFinding[] = [];
  const windows: Window[] = [];
  const compared = new Set<string>();

  function enter(result: Exchange | NoAnswer, call: BookedCall): void {
    const own = ownerOf(result);
    if (own !== undefined && !accounts.has(own)) accounts.set(own, createAccount());
    for (const [key, account] of accounts)
      account.add(key === own ? call : { ...call, least: 0, most: 0, used: undefined, own: false });
  }

  function compare(account: Account, balance: number): void {
    const window = account.state(balance);
    if (window === undefined) return;
    windows.push(window);
    for (const { status } of window.calls) compared.add(creditRuleOf(status) ?? '');
    findings.push(...blame(window, windows));
  }

  function judgeCover(result: Exchange | NoAnswer): void {
    const own = ownerOf(result);
    const account = own === undefined ? undefined : accounts.get(own);
    if (account === undefined || !isAnswered(result) || result.probe.staged) return;
    const served = (prices.of(result.status) ?? 0) > 0;
    if (served && (account.balance() ?? prices.price) < prices.price)
      findings.push(uncovered(result, 'served without the credits for it'));
    if (result.status === 402 && (account.leastLeft() ?? 0) >= prices.price)
      findings.push(uncovered(result, 'refused with credits left'));
  }

  return {
    record(result) {
      if (isUnsent(result)) return;
      judgeCover(result);
      const own = ownerOf(result);
      enter(result, bookedCall(result, prices));
      const balance = statedBy(result);
      const account = own === undefined ? undefined : accounts.get(own);
      if (account !== undefined && balance !== undefined) compare(account, balance);
    },
    recordTogether(results) {
      const calls = results
        .filter((result) => !isUnsent(result))
        .map((result) => ({ result, call: bookedCall(result, prices) }));
      for (const [key, account] of accounts) {
        const own = calls.filter(({ result }) => ownerOf(result) === key);
        const stated = own.map(({ result, call }) => ({ call, balance: statedBy(result) }));
        findings.push(...judgeOverlapping(account, stated, prices.price));
      }
      for (const { result, call } of calls) enter(result, call);
    },
    balance: (key) => accounts.get(key)?.balance(),
    findings: () => findings,
    hasCompared: (rule) => compared.has(rule),
    windows: () => windows,
    unaccounted: () => [...accounts.values()].flatMap((account) => account.unaccounted()),
  };
}

function isUnsent(result: Exchange | NoAnswer): boolean {
  return !isAnswered(result) && result.reason === 'unsent';
}

/** Whose account a call is on; nobody's where its header is none of the keys. */
function ownerOf({ probe }: Exchange | NoAnswer): KeyName | undefined {
  return probe.authorization === undefined ? (probe.key ?? 'main') : undefined;
}

/** The balance that an answer states for an account. One that is staged, or refuses the key, knows of no account. */
function statedBy(result: Exchange | NoAnswer): number | undefined {
  if (!isAnswered(result) || result.status === 401 || result.probe.staged) return undefined;
  return statedCredits(result.body).balance;
}

function bookedCall(result: Exchange | NoAnswer, prices: PriceList): BookedCall {
  const { label } = result;
  if (!isAnswered(result))
    return { label, status: undefined, least: 0, most: prices.price, used: undefined, own: true };
  const known = prices.of(result.status);
  const used = withinReason(statedCredits(result.body).used);
  return { label, status: result.status, least: known ?? 0, most: known ?? prices.price, used, own: true };
}

function uncovered({ label: probe, status }: Exchange, got: string): BookFinding {
  const expected = 'to be served as long as the balance covers the price, and then to be refused with 402';
  const rule = status === 402 ? 'credits.insufficient' : 'credits.last';
  return { rule, difference: { probe, expected, got, assumed: [] } };
}
