import { expect, test } from 'vitest';
import { callWith, operation } from '../testing/calls.ts';
import type { Decision } from './decision.ts';
import { createRenderer } from './render.ts';

const now = () => new Date('2026-06-30T12:00:00Z');
const render = createRenderer({}, now);
const call = callWith({});

const decision: Decision = {
  status: 400,
  body: { status: 'error' },
  credits: { used: 0, balance: 3, dialect: 'left' },
  scenario: 'invalid-request',
  rules: ['a.type', 'b.required'],
  headers: { allow: 'POST' },
  operation,
};

test('a decision is rendered as status, headers and JSON with the credits in it', () => {
  expect(render(decision, call, 'request-7')).toMatchObject({
    status: 400,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'sandbox-scenario': 'invalid-request',
      'sandbox-request-id': 'request-7',
      'sandbox-rules': 'a.type b.required',
      allow: 'POST',
    },
    body: '{"status":"error","credits_used":0,"credits_left":3}',
  });
});

test('without a broken rule there is no header of rules', () => {
  expect(render({ ...decision, rules: [] }, call, 'request-7').headers).not.toHaveProperty('sandbox-rules');
});

test('names that a header cannot hold are encoded in ASCII', () => {
  const { headers } = render({ ...decision, scenario: 'नाम', rules: ['नाम.type'] }, call, 'request-7');
  expect(() => new Headers(headers)).not.toThrow();
  expect(decodeURI(headers['sandbox-rules'] ?? '')).toBe('नाम.type');
});

test('a shared body is rendered with the credits and the generated values of each answer', () => {
  let count = 0;
  const write = createRenderer({ 'order-number': () => String(++count) }, now);
  const body = { status: 'success', data: { reportOrderNumber: 'x', personalInfo: {} } };
  const served = (balance: number) =>
    write({ ...decision, status: 200, body, credits: { used: 1, balance, dialect: 'left' } }, call, 'r').body;
  expect([served(9), served(8)].map((text) => JSON.parse(text))).toEqual([
    { status: 'success', data: { reportOrderNumber: '1', personalInfo: {} }, credits_used: 1, credits_left: 9 },
    { status: 'success', data: { reportOrderNumber: '2', personalInfo: {} }, credits_used: 1, credits_left: 8 },
  ]);
  expect(body.data.reportOrderNumber).toBe('x');
});
