import type { Operation } from '@bgv-kit/spec';
import { compileSchemaCheck, type SchemaCheck } from '@bgv-kit/spec/validate';
import { type Exchange, statedCredits } from './exchange.ts';
import type { Difference } from './verdict.ts';

/** What every answer must honour, whatever was asked: the rule's id, and what it promises. */
export const answerRules = {
  'answer.served': 'a served answer has the documented envelope and data',
  'answer.refused': 'an error has the same envelope',
  'answer.credits-used': 'credits_used is the documented price of the status',
  'answer.balance': 'the stated balances agree and are whole numbers of credits, 0 or more',
} as const;

/** One of the rules of every answer. */
export type AnswerRule = keyof typeof answerRules;

/** What one rule has found in one answer. */
export interface AnswerFinding {
  readonly rule: AnswerRule;
  readonly differences: readonly Difference[];
}

/** Judges one answer by each rule that it falls under. */
export type JudgeAnswer = (exchange: Exchange) => AnswerFinding[];

/** No error body is printed on the vendor's page: its shape is decision 4. */
const errorEnvelope = [4];

/** Prepares the rules of a single answer. A status that the document does not have is for the cases to judge. */
export function createAnswerJudge(operation: Operation): JudgeAnswer {
  const checks = new Map([...operation.responses].map(([status, { schema }]) => [status, compileSchemaCheck(schema)]));
  return (exchange) => {
    const check = checks.get(exchange.status);
    if (check === undefined) return [];
    const served = exchange.status < 300;
    const assumed = served ? [] : errorEnvelope;
    return [
      { rule: served ? 'answer.served' : 'answer.refused', differences: judgeEnvelope(exchange, check, assumed) },
      { rule: 'answer.credits-used', differences: judgePrice(exchange, operation) },
      { rule: 'answer.balance', differences: judgeBalance(exchange) },
    ];
  };
}

function judgeEnvelope(exchange: Exchange, check: SchemaCheck, assumed: readonly number[]): Difference[] {
  const { label: probe, status, contentType, body } = exchange;
  if (body === undefined) return [{ probe, expected: 'a JSON object', got: 'something else', assumed }];
  const word = status < 300 ? 'success' : 'error';
  const claims: readonly (readonly [holds: boolean, expected: string, got: string])[] = [
    [/^application\/json\b/i.test(contentType), 'content type application/json', contentType || 'none'],
    [body['code'] === status, `code ${status}, as the HTTP status`, describe(body['code'])],
    [body['status'] === word, `status "${word}"`, describe(body['status'])],
  ];
  const broken = claims.filter(([holds]) => !holds).map(([, expected, got]) => ({ probe, expected, got, assumed }));
  // The two that are named above are not named twice.
  const mismatches = check(body).filter(({ at }) => at !== '/code' && at !== '/status');
  return [
    ...broken,
    ...mismatches.map(({ at, condition }) => ({
      probe,
      expected: `${at || 'the body'} ${condition}`,
      got: 'something else',
      assumed,
    })),
  ];
}

/** "No credit is consumed for 400, 401, 402, 403, or 500 responses." A price that is not stated is for the envelope to judge. */
function judgePrice({ label: probe, status, body }: Exchange, operation: Operation): Difference[] {
  const { used } = statedCredits(body);
  const price = operation.responses.get(status)?.credits ?? 0;
  if (used === undefined || used === price) return [];
  return [{ probe, expected: `credits_used ${price} with ${status}`, got: String(used), assumed: [] }];
}

function judgeBalance({ label: probe, body }: Exchange): Difference[] {
  const { balance, contradictory } = statedCredits(body);
  const differences: Difference[] = [];
  if (contradictory) {
    differences.push({
      probe,
      expected: 'credits_left and credits_remaining to agree',
      got: 'two balances',
      assumed: [],
    });
  }
  if (balance !== undefined && balance < 0) {
    differences.push({ probe, expected: 'a balance of 0 or more', got: 'less', assumed: [] });
  }
  if (balance !== undefined && !Number.isInteger(balance)) {
    differences.push({ probe, expected: 'a whole balance', got: 'a fraction', assumed: [2] });
  }
  return differences;
}

/** A status or a code may be shown; anything longer may be personal. */
function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^[A-Za-z]{1,12}$/.test(value) ? `"${value}"` : typeof value;
}
