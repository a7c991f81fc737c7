import { expect, test } from 'vitest';
import { operation } from '../testing/try-cases.ts';
import { creditRuleOf, creditRules } from './credit-rules.ts';

test('every documented status has a rule, each of its own', () => {
  const rules = [...operation.responses.keys()].map(creditRuleOf);
  expect(new Set(rules).size).toBe(operation.responses.size);
  expect(creditRules.toSorted()).toEqual(rules.toSorted());
});

test('an undocumented status, and none, have no rule', () => {
  expect([creditRuleOf(418), creditRuleOf(undefined)]).toEqual([undefined, undefined]);
});
