import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { createContractRun } from './run-contract.ts';
import type { Target } from './target.ts';

const local: Target = { baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } };
const live: Target = { baseUrl: 'https://bgv.example/api', keys: { main: 'k' } };

/** Why the cases of a rule do not run. */
function skips(target: Target, rule: string) {
  const { plan } = createContractRun(target, operations[0]);
  return [...new Set(plan.cases.filter(({ item }) => item.rule === rule).map(({ skip }) => skip))];
}

test.each([
  { rule: 'credits.empty', target: local, why: 'needs a key of its own: --key-empty' },
  { rule: 'authorization.forbidden', target: local, why: 'needs a key of its own: --key-forbidden' },
  { rule: 'outcome.found', target: live, why: 'needs a purpose text of your own: --purpose' },
  { rule: 'outcome.found', target: { ...live, purpose: 'A test of our own' }, why: 'needs a number of yours: --found' },
])('$rule is skipped: $why', ({ rule, target, why }) => {
  expect(skips(target, rule)).toEqual([why]);
});

test('on this machine the document lends its numbers', () => {
  expect(skips(local, 'outcome.no-record')).toEqual([undefined]);
});

test('a budget is spent on the credit law before it is spent on the edges of single rules', () => {
  const { plan } = createContractRun({ ...local, maxCredits: 12 }, operations[0]);
  const paid = plan.cases
    .filter(({ item, skip }) => skip === undefined && item.credits > 0)
    .map(({ item }) => item.family);
  expect(plan.credits).toBeLessThanOrEqual(12);
  expect(paid).toContain('credit law');
});

test('without a budget only what is free is planned', () => {
  const { plan } = createContractRun({ ...local, maxCredits: 0 }, operations[0]);
  expect(plan.credits).toBe(0);
  expect(plan.requests).toBeGreaterThan(50);
});
