import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { createRenderer, type Decision } from './render.ts';

const render = createRenderer({});

const decision: Decision = {
  status: 400,
  body: { status: 'error' },
  credits: { used: 0, balance: 3, dialect: 'left' },
  scenario: 'invalid-request',
  rules: ['a.type', 'b.required'],
  headers: { allow: 'POST' },
  operation,
};

test('a decision is written as status, headers and JSON with the money in it', () => {
  expect(render(decision, 'request-7')).toEqual({
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

test('where no rule is broken no header speaks of rules', () => {
  expect(render({ ...decision, rules: [] }, 'request-7').headers).not.toHaveProperty('sandbox-rules');
});

test('names that a header cannot hold are written in ASCII', () => {
  const { headers } = render({ ...decision, scenario: 'नाम', rules: ['नाम.type'] }, 'request-7');
  expect(() => new Headers(headers)).not.toThrow();
  expect(decodeURI(headers['sandbox-rules'] ?? '')).toBe('नाम.type');
});

test('a body that is shared is written anew each time with the money and the live values of its answer', () => {
  let count = 0;
  const write = createRenderer({ 'order-number': () => String(++count) });
  const body = { status: 'success', data: { reportOrderNumber: 'x', personalInfo: {} } };
  const served = (balance: number) =>
    write({ ...decision, status: 200, body, credits: { used: 1, balance, dialect: 'left' } }, 'r').body;
  expect([served(9), served(8)].map((text) => JSON.parse(text))).toEqual([
    { status: 'success', data: { reportOrderNumber: '1', personalInfo: {} }, credits_used: 1, credits_left: 9 },
    { status: 'success', data: { reportOrderNumber: '2', personalInfo: {} }, credits_used: 1, credits_left: 8 },
  ]);
  expect(body.data.reportOrderNumber).toBe('x');
});
