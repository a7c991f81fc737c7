import { readCredits } from '@bgv-kit/spec';
import { type Exchange, isAnswered, type NoAnswer } from '../exchange.ts';
import type { KeyName } from '../target.ts';
import { differenceOf } from '../verdict.ts';
import { type Account, type AuditedCall, createAccount, type Window, withinReason } from './account.ts';
import { attribute } from './attribution.ts';
import { type CreditDifference, creditRuleOf } from './credit-rules.ts';
import { auditOverlapping } from './overlapping.ts';

/**
 * The credit audit of a run: one account for each key, with every call of the run.
 *
 * It does not trust what an answer says. It compares each stated balance with the one before, less what the calls between cost
 * by the vendor documentation.
 */
export interface CreditAudit {
  /** Adds a call that overlapped with no other. */
  record(result: Exchange | NoAnswer): void;
  /** Adds calls that overlapped: a balance stated meanwhile may include any of the others. */
  recordTogether(results: readonly (Exchange | NoAnswer)[]): void;
  /** The credits left on a key, as far as its answers have stated them. */
  balance(key: KeyName): number | undefined;
  differences(): readonly CreditDifference[];
  /** Whether a stated balance has shown what calls under a rule cost. */
  hasCompared(rule: string): boolean;
  /** What lies between two stated balances, in the order of the run. */
  windows(): readonly Window[];
  /** Calls that no two statements enclose: what they cost is not known. */
  unaccounted(): readonly AuditedCall[];
}

/** What the audit needs to know of an operation, in credits. */
export interface PriceList {
  /** The most that one call costs. */
  readonly price: number;
  /** What an answer of a status costs; undefined for an undocumented one. */
  of(status: number): number | undefined;
}

/** Opens the credit audit of a run. */
export function createCreditAudit(prices: PriceList): CreditAudit {
  const accounts = new Map<KeyName, Account>();
  const differences: CreditDifference[] = [];
  const windows: Window[] = [];
  const compared = new Set<string | undefined>();

  function enter(result: Exchange | NoAnswer): void {
    const call = auditedCall(result, prices);
    const own = ownerOf(result);
    if (own !== undefined && !accounts.has(own)) accounts.set(own, createAccount());
    for (const [key, account] of accounts) account.add(key === own ? call : asBystander(call));
  }

  function compare(account: Account, balance: number): void {
    const window = account.state(balance);
    if (window === undefined) return;
    windows.push(window);
    for (const { status } of window.calls) compared.add(creditRuleOf(status));
    differences.push(...attribute(window, windows));
  }

  function accountOf(result: Exchange | NoAnswer): Account | undefined {
    const own = ownerOf(result);
    return own === undefined ? undefined : accounts.get(own);
  }

  return {
    record(result) {
      if (isUnsent(result)) return;
      differences.push(...auditCover(result, accountOf(result), prices));
      enter(result);
      const balance = statedBy(result);
      const account = accountOf(result);
      if (account !== undefined && balance !== undefined) compare(account, balance);
    },
    recordTogether(results) {
      const sent = results.filter((result) => !isUnsent(result));
      for (const [key, account] of accounts) {
        const own = sent.filter((result) => ownerOf(result) === key);
        const stated = own.map((result) => ({ call: auditedCall(result, prices), balance: statedBy(result) }));
        differences.push(...auditOverlapping(account, stated, prices.price));
      }
      for (const result of sent) enter(result);
    },
    balance: (key) => accounts.get(key)?.balance(),
    differences: () => differences,
    hasCompared: (rule) => compared.has(rule),
    windows: () => windows,
    unaccounted: () => [...accounts.values()].flatMap((account) => account.unaccounted()),
  };
}

function isUnsent(result: Exchange | NoAnswer): boolean {
  return !isAnswered(result) && result.reason === 'unsent';
}

/** The key whose account a call belongs to; undefined where its header is none of the keys. */
function ownerOf({ request }: Exchange | NoAnswer): KeyName | undefined {
  return request.authorization === undefined ? (request.key ?? 'main') : undefined;
}

/** The balance that an answer states for its account. A staged one, or one that refuses the key, knows of no account. */
function statedBy(result: Exchange | NoAnswer): number | undefined {
  if (!isAnswered(result) || result.status === 401 || result.request.staged) return undefined;
  return readCredits(result.body).balance;
}

function auditedCall(result: Exchange | NoAnswer, { price, of }: PriceList): AuditedCall {
  const { label } = result.request;
  if (!isAnswered(result)) return { label, status: undefined, least: 0, most: price, used: undefined, own: true };
  const { status, body } = result;
  const known = of(status);
  const used = withinReason(readCredits(body).used);
  return { label, status, least: known ?? 0, most: known ?? price, used, own: true };
}

/** A call as the account of another key sees it: it must cost nothing there. */
function asBystander(call: AuditedCall): AuditedCall {
  return { ...call, least: 0, most: 0, used: undefined, own: false };
}

/** A call is served as long as the balance covers its price, and then it is refused with 402. */
function auditCover(
  result: Exchange | NoAnswer,
  account: Account | undefined,
  { price, of }: PriceList,
): CreditDifference[] {
  if (account === undefined || !isAnswered(result) || result.request.staged) return [];
  const { status, request } = result;
  const isCharged = (of(status) ?? 0) > 0;
  const differ = (rule: string, received: string): CreditDifference => {
    const message = 'must be served as long as the balance covers the price, and then be refused with 402';
    return { rule, difference: differenceOf({ label: request.label, message, received }) };
  };
  return [
    ...(isCharged && (account.balance() ?? price) < price
      ? [differ('credits.last', 'an answer without the credits for it')]
      : []),
    ...(status === 402 && (account.leastLeft() ?? 0) >= price
      ? [differ('credits.insufficient', 'a refusal with credits left')]
      : []),
  ];
}
