import type { Operation } from '@bgv-kit/spec';
import { compileSchemaCheck, type SchemaCheck } from '@bgv-kit/spec/validate';
import { type Exchange, statedCredits } from './exchange.ts';
import type { Difference } from './verdict.ts';

/** What every answer must honour, whatever was asked. */
export type JudgeAnswer = (exchange: Exchange) => Difference[];

/** No error body is printed on the vendor's page: its shape is decision 4, its price is the page's own sentence. */
const errorEnvelope = [4];

/**
 * Prepares the laws of a single answer: its envelope, and what it says of money.
 *
 * "No credit is consumed for 400, 401, 402, 403, or 500 responses."
 */
export function createAnswerJudge(operation: Operation): JudgeAnswer {
  const checks = new Map([...operation.responses].map(([status, { schema }]) => [status, compileSchemaCheck(schema)]));
  return (exchange) => {
    const check = checks.get(exchange.status);
    // A status that the document does not have is for the case to judge: it knows which one it asked for.
    if (check === undefined) return [];
    const success = exchange.status < 300;
    const assumed = success ? [] : errorEnvelope;
    return [...judgeEnvelope(exchange, check, assumed), ...judgeCredits(exchange, operation, assumed)];
  };
}

function judgeEnvelope(exchange: Exchange, check: SchemaCheck, assumed: readonly number[]): Difference[] {
  const { label: probe, status, contentType, body } = exchange;
  if (body === undefined) return [{ probe, expected: 'a JSON object', got: 'something else', assumed }];
  const differences: Difference[] = [];
  if (!/^application\/json\b/i.test(contentType)) {
    differences.push({ probe, expected: 'content type application/json', got: contentType || 'none', assumed });
  }
  if (body['code'] !== status) {
    differences.push({ probe, expected: `code ${status}, as the HTTP status`, got: describe(body['code']), assumed });
  }
  const word = status < 300 ? 'success' : 'error';
  if (body['status'] !== word) {
    differences.push({ probe, expected: `status "${word}"`, got: describe(body['status']), assumed });
  }
  const mismatches = check(body).filter(({ at }) => !['/code', '/status', '/credits_used'].includes(at));
  return [
    ...differences,
    ...mismatches.map(({ at, condition }) => ({
      probe,
      expected: `${at || 'the body'} ${condition}`,
      got: 'something else',
      assumed,
    })),
  ];
}

function judgeCredits(
  { label: probe, status, body }: Exchange,
  operation: Operation,
  assumed: readonly number[],
): Difference[] {
  const { used, balance, contradictory } = statedCredits(body);
  const price = operation.responses.get(status)?.credits ?? 0;
  const differences: Difference[] = [];
  if (used === undefined) differences.push({ probe, expected: `credits_used ${price}`, got: 'no number', assumed });
  else if (used !== price)
    differences.push({ probe, expected: `credits_used ${price}`, got: String(used), assumed: [] });
  if (contradictory) {
    differences.push({
      probe,
      expected: 'credits_left and credits_remaining to agree',
      got: 'two balances',
      assumed: [],
    });
  }
  if (balance !== undefined && balance < 0)
    differences.push({ probe, expected: 'a balance of 0 or more', got: 'less', assumed: [] });
  if (balance !== undefined && !Number.isInteger(balance)) {
    differences.push({ probe, expected: 'a whole balance', got: 'a fraction', assumed: [2] });
  }
  return differences;
}

/** A status or code may be shown; anything longer may be personal. */
function describe(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^[A-Za-z]{1,12}$/.test(value) ? `"${value}"` : typeof value;
}
