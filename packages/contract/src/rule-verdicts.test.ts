import { expect, test } from 'vitest';
import type { Case } from './case.ts';
import { ruleVerdicts } from './rule-verdicts.ts';
import type { Verdict } from './verdict.ts';

const difference = { probe: 'p', expected: '400', got: '200', assumed: [] };
const verdicts: Record<Verdict['verdict'], Verdict> = {
  pass: { verdict: 'pass' },
  fail: { verdict: 'fail', differences: [difference] },
  drift: { verdict: 'drift', differences: [difference] },
  skip: { verdict: 'skip', reason: 'no key' },
};

function result(rule: string, word: Verdict['verdict']) {
  const item: Case = {
    family: 'credit law',
    rule,
    title: '',
    needs: [],
    requests: 1,
    credits: 0,
    run: async () => undefined,
  };
  return { item, verdict: verdicts[word] };
}

test.each([
  { words: ['pass', 'pass'], want: 'pass', proved: 2 },
  { words: ['pass', 'skip'], want: 'pass', proved: 1 },
  { words: ['skip', 'skip'], want: 'skip', proved: 0 },
  { words: ['pass', 'drift', 'skip'], want: 'drift', proved: 2 },
  { words: ['drift', 'fail', 'pass'], want: 'fail', proved: 3 },
] as const)('cases that $words make a rule that is $want', ({ words, want, proved }) => {
  expect(ruleVerdicts(words.map((word) => result('a', word)))).toMatchObject([{ rule: 'a', verdict: want, proved }]);
});

test('rules stand in the order of their first cases, and a reason is named once', () => {
  const rules = ruleVerdicts([result('b', 'skip'), result('a', 'pass'), result('b', 'skip')]);
  expect(rules.map(({ rule }) => rule)).toEqual(['b', 'a']);
  expect(rules[0]?.skipped).toEqual(['no key']);
});
