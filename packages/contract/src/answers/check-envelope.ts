import { balanceFields, isJsonObject, type JsonObject, type Operation, readCredits, usedField } from '@bgv-kit/spec';
import {
  type AnsweredCall,
  type AnswerResult,
  assumedUnlessServed,
  isServed,
  issueUnless,
  type RuleIssue,
} from './answer-rules.ts';
import { showContentType, showValue } from './show-value.ts';

/** The fields of the envelope: each has a rule of its own, `data` aside. */
export const envelopeFields: readonly string[] = ['code', 'status', 'message', usedField, ...balanceFields];

/** Checks what surrounds the data of an answer: its form, and each field of its envelope. */
export function checkEnvelope(operation: Operation, call: AnsweredCall): AnswerResult[] {
  const { status, body } = call;
  const form: AnswerResult = { rule: 'answer.content-type', issues: checkForm(call) };
  if (!isJsonObject(body)) return [form];
  const word = isServed(status) ? 'success' : 'error';
  const field = (name: string, expected: string, holds: (value: unknown) => boolean): RuleIssue[] =>
    checkField(body, status, { name, expected, holds });
  const price = operation.responses.get(status)?.credits ?? 0;
  return [
    form,
    { rule: 'answer.code', issues: field('code', `the status, ${status}`, (code) => code === status) },
    { rule: 'answer.status', issues: field('status', `"${word}"`, (value) => value === word) },
    { rule: 'answer.message', issues: field('message', 'a string', (value) => typeof value === 'string') },
    // "No credit is consumed for 400, 401, 402, 403, or 500 responses."
    {
      rule: 'answer.credits-used',
      issues: field(usedField, `the price of a ${status}, ${price}`, (used) => used === price),
    },
    { rule: 'answer.balance', issues: checkBalance(body, status) },
  ];
}

function checkForm({ status, contentType, body }: AnsweredCall): RuleIssue[] {
  const assumed = assumedUnlessServed(status);
  const form = { path: '', message: 'must be a JSON object', received: 'something else' };
  if (!isJsonObject(body)) return issueUnless(false, form, assumed);
  const message = 'must have the content type application/json';
  const received = showContentType(contentType);
  return issueUnless(/^application\/json\b/i.test(contentType), { path: '', message, received }, assumed);
}

interface EnvelopeField {
  readonly name: string;
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

function checkField(body: JsonObject, status: number, { name, expected, holds }: EnvelopeField): RuleIssue[] {
  const value = body[name];
  const issue = { path: `/${name}`, message: `must be ${expected}`, received: showValue(value) };
  return issueUnless(holds(value), issue, value === undefined ? assumedUnlessServed(status) : []);
}

/** Both names of the balance are in print: one is enough, and two must agree (decision 1). */
function checkBalance(body: JsonObject, status: number): RuleIssue[] {
  const { balance, contradictory } = readCredits(body);
  const names = balanceFields.filter((name) => (body[name] ?? null) !== null);
  const path = `/${names[0] ?? balanceFields[0]}`;
  const neither = { path: '', message: `must have ${balanceFields.join(' or ')}`, received: 'neither' };
  const two = { path, message: `must be the same as ${balanceFields[1]}`, received: 'two balances' };
  return [
    ...names.flatMap((name) => {
      const issue = { path: `/${name}`, message: 'must be a number', received: showValue(body[name]) };
      return issueUnless(typeof body[name] === 'number', issue);
    }),
    ...issueUnless(names.length > 0, neither, assumedUnlessServed(status)),
    ...issueUnless(!contradictory, two),
    ...issueUnless((balance ?? 0) >= 0, { path, message: 'must be 0 or more', received: 'less' }),
    ...issueUnless(
      Number.isInteger(balance ?? 0),
      { path, message: 'must be an integer', received: 'a fraction' },
      [2],
    ),
  ];
}
