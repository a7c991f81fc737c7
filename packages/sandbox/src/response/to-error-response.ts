import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { Account, Ledger } from '../ledger/ledger.ts';
import { type AnswerTable, answerTo, bareBody } from './answer-table.ts';
import { errorBody } from './envelope.ts';
import type { Refusal } from './refusal.ts';
import type { Decision } from './render.ts';

/** How far a call came before it was refused. */
export interface Progress {
  readonly operation?: Operation;
  readonly account?: Account;
}

/** Turns a refusal into an answer: the document's words where it has them, the caller's balance, no charge. */
export type Decline = (refusal: Refusal, progress?: Progress) => Promise<Decision>;

/** Prepares refusals over a ledger and an answer table. */
export function createDecliner(ledger: Ledger, table: AnswerTable): Decline {
  return async ({ parts }, { operation, account } = {}) => {
    // Read anew: other calls may have spent or held since the account was found.
    const { key } = parts.account ?? account ?? {};
    const latest = key === undefined ? undefined : await ledger.find(key);
    return {
      status: parts.status,
      body: refusedBody(parts, operation, table),
      credits: { used: 0, balance: latest?.available ?? 0, dialect: latest?.dialect ?? 'both' },
      scenario: parts.scenario,
      rules: parts.rules ?? [],
      headers: parts.headers ?? {},
      fault: parts.fault,
      operation,
    };
  };
}

function refusedBody(
  { status, message }: Refusal['parts'],
  operation: Operation | undefined,
  table: AnswerTable,
): JsonObject {
  const scenario = operation?.scenarios.find((candidate) => candidate.status === status);
  if (operation === undefined || scenario === undefined) return errorBody(status, message ?? 'The request is refused.');
  const body = bareBody(answerTo(table, operation, scenario.name));
  return message === undefined ? body : { ...body, message };
}
