import { isJsonObject, type JsonObject, type Operation, objectShape, perOperation } from '@bgv-kit/spec';
import { compileSchemaCheck, type SchemaCheck } from '@bgv-kit/spec/validate';
import { type Exchange, statedCredits } from '../exchange.ts';
import { shownContentType } from '../report/show-answer.ts';
import type { Difference } from '../verdict.ts';
import type { AnswerFinding } from './answer-rules.ts';
import { judgeFacts } from './check-data.ts';
import { createPersonJudge } from './check-person.ts';

/** Judges one answer by each rule that it falls under. */
export type JudgeAnswer = (exchange: Exchange) => AnswerFinding[];

/** No error body is printed on the vendor's page: what it leaves out is decision 4. What it does say must be true. */
const errorEnvelope = [4];

/** By status; compiled once for an operation. */
const compileAnswerChecks = perOperation(
  ({ responses }) =>
    new Map([...responses].map(([status, { schema }]): [number, SchemaCheck] => [status, compileSchemaCheck(schema)])),
);

/** Prepares the rules of a single answer. A status that the document does not have is for the cases to judge. */
export function createAnswerJudge(operation: Operation): JudgeAnswer {
  const checks = compileAnswerChecks(operation);
  const judgePerson = createPersonJudge(operation);
  const persons = personFields(operation);
  return (exchange) => {
    const { status, body } = exchange;
    const check = checks.get(status);
    if (check === undefined) return [];
    const served = status < 300;
    const findings = body === undefined ? [] : envelopeFindings(exchange, body, operation);
    return [
      { rule: 'answer.content-type', differences: judgeForm(exchange) },
      ...findings,
      {
        rule: 'answer.data',
        differences: served ? judgeData(exchange, check, operation) : judgeErrorData(exchange, persons),
      },
      ...(served ? judgePerson(exchange) : []),
    ];
  };
}

function envelopeFindings(exchange: Exchange, body: JsonObject, operation: Operation): AnswerFinding[] {
  const { label: probe, status } = exchange;
  const word = status < 300 ? 'success' : 'error';
  const claim = (name: string, expected: string, holds: (value: unknown) => boolean): Difference[] => {
    const value = body[name];
    if (value === undefined) return [{ probe, expected, got: `no ${name}`, assumed: openUnlessServed(status) }];
    return holds(value) ? [] : [{ probe, expected, got: describe(value), assumed: [] }];
  };
  return [
    { rule: 'answer.code', differences: claim('code', `code ${status}`, (code) => code === status) },
    { rule: 'answer.status', differences: claim('status', `status "${word}"`, (value) => value === word) },
    { rule: 'answer.message', differences: claim('message', 'a message', (text) => typeof text === 'string') },
    { rule: 'answer.credits-used', differences: judgePrice(exchange, operation) },
    { rule: 'answer.balance', differences: judgeBalance(exchange) },
  ];
}

function openUnlessServed(status: number): readonly number[] {
  return status < 300 ? [] : errorEnvelope;
}

function judgeForm({ label: probe, status, contentType, body }: Exchange): Difference[] {
  const assumed = openUnlessServed(status);
  if (body === undefined) return [{ probe, expected: 'a JSON object', got: 'something else', assumed }];
  if (/^application\/json\b/i.test(contentType)) return [];
  return [{ probe, expected: 'content type application/json', got: shownContentType(contentType), assumed }];
}

/** The fields of the envelope, which have rules of their own. */
const envelope = /^\/(code|status|message|credits_used|credits_left|credits_remaining)$/;
const envelopeField = /anyOf|'(code|status|message|credits_used|credits_left|credits_remaining)'/;

function judgeData(exchange: Exchange, check: SchemaCheck, operation: Operation): Difference[] {
  const { label: probe, body, status } = exchange;
  if (body === undefined) return [];
  const mismatches = check(body).filter(
    ({ at, condition }) => !envelope.test(at) && !(at === '' && envelopeField.test(condition)),
  );
  return [
    ...mismatches.map(({ at, condition }) => ({
      probe,
      expected: `${at || 'the body'} ${condition}`,
      got: 'something else',
      assumed: [],
    })),
    ...judgeFacts(operation.responses.get(status)?.schema ?? {}, body).map((expected) => ({
      probe,
      expected,
      got: 'something else',
      assumed: [],
    })),
  ];
}

/** The fields of a person, which an error has no business to hold: nobody was found, or nobody may be told. */
function personFields({ responses }: Operation): ReadonlySet<string> {
  const data = objectShape(responses.get(200)?.schema ?? {}).properties['data'];
  return new Set(Object.keys(objectShape(data ?? {}).properties));
}

function judgeErrorData({ label: probe, body }: Exchange, persons: ReadonlySet<string>): Difference[] {
  const data = body?.['data'];
  if (isJsonObject(data ?? null)) {
    const told = Object.keys(data ?? {}).some((name) => persons.has(name));
    return told ? [{ probe, expected: 'no person in an error', got: 'one', assumed: [] }] : [];
  }
  return [{ probe, expected: 'data as an object', got: describe(data), assumed: errorEnvelope }];
}

/** "No credit is consumed for 400, 401, 402, 403, or 500 responses." */
function judgePrice({ label: probe, status, body }: Exchange, operation: Operation): Difference[] {
  const price = operation.responses.get(status)?.credits ?? 0;
  const stated = body?.['credits_used'];
  if (stated === price) return [];
  const expected = `credits_used ${price} with ${status}`;
  if (stated === undefined) return [{ probe, expected, got: 'nothing', assumed: openUnlessServed(status) }];
  return [{ probe, expected, got: describe(stated), assumed: [] }];
}

function judgeBalance({ label: probe, status, body }: Exchange): Difference[] {
  const names = ['credits_left', 'credits_remaining'] as const;
  const { balance, contradictory } = statedCredits(body);
  const differ = (holds: boolean, expected: string, got: string, assumed: readonly number[] = []): Difference[] =>
    holds ? [] : [{ probe, expected, got, assumed }];
  const others = names.filter((name) => body?.[name] !== undefined && body[name] !== null);
  return [
    ...others.flatMap((name) =>
      differ(typeof body?.[name] === 'number', `${name} as a number`, describe(body?.[name])),
    ),
    ...differ(others.length > 0, 'credits_left or credits_remaining', 'neither', openUnlessServed(status)),
    ...differ(!contradictory, 'credits_left and credits_remaining to agree', 'two balances'),
    ...differ(balance === undefined || balance >= 0, 'a balance of 0 or more', 'less'),
    ...differ(balance === undefined || Number.isInteger(balance), 'a whole balance', 'a fraction', [2]),
  ];
}

/** What servers say in place of "success" and "error". Any other word may be a name. */
const plainWords = new Set([
  '',
  'ok',
  'success',
  'succeeded',
  'error',
  'fail',
  'failed',
  'failure',
  'true',
  'false',
  'null',
]);

/** A status or a code may be shown; anything else may be personal. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Math.abs(value) < 1000 ? String(value) : 'a number';
  return typeof value === 'string' && (/^[0-9]{1,3}$/.test(value) || plainWords.has(value.toLowerCase()))
    ? `"${value}"`
    : `a ${typeof value}`;
}
