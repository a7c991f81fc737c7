import { expect, test } from 'vitest';
import { type Decision, render } from './render.ts';

const decision: Decision = {
  status: 400,
  body: { status: 'error' },
  credits: { used: 0, balance: 3, dialect: 'left' },
  scenario: 'invalid-request',
  rules: ['a.type', 'b.required'],
  headers: { allow: 'POST' },
  operation: 'pull',
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
