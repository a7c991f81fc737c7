import type { JsonObject, Operation } from '@bgv-kit/spec';
import type { Account, Ledger } from '../ledger/ledger.ts';
import { type AnswerTable, answerTo, bareBody } from './answer-table.ts';
import type { Decision, Refusal, RefusalParts } from './decision.ts';

/** How far a call came before it was refused. */
export interface Progress {
  readonly operation?: Operation;
  readonly account?: Account;
}

/** Turns a refusal into a response: the document's words where it has them, the caller's balance, no charge. */
export type ToErrorResponse = (refusal: Refusal, progress?: Progress) => Promise<Decision>;

/** Prepares error responses over a ledger and an answer table. */
export function createErrorResponses(ledger: Ledger, table: AnswerTable): ToErrorResponse {
  return async ({ parts }, { operation, account } = {}) => {
    const { status, scenario, rules, headers, fault } = parts;
    // Read again: other calls may have spent or held credits since the account was found.
    const { key } = parts.account ?? account ?? {};
    const latest = key === undefined ? undefined : await ledger.find(key);
    const credits = { used: 0, balance: latest?.available ?? 0, dialect: latest?.dialect ?? 'both' };
    return { status, body: bodyFor(parts, operation, table), credits, scenario, operation, rules, headers, fault };
  };
}

function bodyFor({ status, message }: RefusalParts, operation: Operation | undefined, table: AnswerTable): JsonObject {
  const scenario = operation?.scenarios.find((candidate) => candidate.status === status);
  if (operation === undefined || scenario === undefined)
    return { status: 'error', code: status, message: message ?? 'The request is refused.', data: {} };
  const body = bareBody(answerTo(table, operation, scenario.name));
  return message === undefined ? body : { ...body, message };
}
