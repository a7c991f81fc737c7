import type { CaseReport, VerdictWord } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { differenceOf } from '../verdict.ts';
import { requirementVerdicts, ruleVerdicts } from './rule-verdicts.ts';

const difference = differenceOf({ label: 'p', message: 'must be answered with 400', received: '200' });

function report(rule: string, verdict: VerdictWord, family = 'credit law'): CaseReport {
  const reason = verdict === 'skip' || verdict === 'inconclusive' ? { reason: `why it is ${verdict}` } : {};
  const differences = verdict === 'fail' || verdict === 'drift' ? [difference] : [];
  return {
    id: rule,
    family,
    rule,
    title: '',
    verdict,
    ...reason,
    differences,
    requests: 1,
    credits: 0,
    milliseconds: 0,
  };
}

const tables: readonly { words: readonly VerdictWord[]; want: VerdictWord; proved: number }[] = [
  { words: ['pass', 'pass'], want: 'pass', proved: 2 },
  { words: ['pass', 'skip'], want: 'pass', proved: 1 },
  { words: ['skip', 'skip'], want: 'skip', proved: 0 },
  { words: ['pass', 'drift', 'skip'], want: 'drift', proved: 2 },
  { words: ['drift', 'fail', 'pass'], want: 'fail', proved: 3 },
  { words: ['pass', 'inconclusive'], want: 'pass', proved: 1 },
  { words: ['skip', 'inconclusive'], want: 'inconclusive', proved: 0 },
  { words: ['inconclusive', 'drift'], want: 'drift', proved: 1 },
];

test.each(tables)('cases that $words make a rule, and a requirement, that is $want', ({ words, want, proved }) => {
  const cases = words.map((word) => report('a', word));
  expect(ruleVerdicts(cases)).toMatchObject([{ rule: 'a', verdict: want, proved }]);
  expect(requirementVerdicts([{ id: 's', text: 'S.', rules: ['a'] }], cases)).toEqual([
    { id: 's', text: 'S.', rules: ['a'], verdict: want, proved },
  ]);
});

test('rules come family by family, in the order of their first cases, each once', () => {
  const rules = ruleVerdicts([
    report('d', 'pass', 'answers'),
    report('b', 'skip'),
    report('a', 'pass'),
    report('b', 'pass'),
    report('c', 'pass', 'authorization'),
  ]);
  expect(rules.map(({ rule, family }) => `${family}: ${rule}`)).toEqual([
    'credit law: b',
    'credit law: a',
    'authorization: c',
    'answers: d',
  ]);
});

test('a rule has the differences of all its cases, and each reason once', () => {
  const [rule] = ruleVerdicts([
    report('a', 'fail'),
    report('a', 'skip'),
    report('a', 'drift'),
    report('a', 'skip'),
    report('a', 'inconclusive'),
  ]);
  expect(rule).toMatchObject({
    differences: [difference, difference],
    reasons: ['why it is skip', 'why it is inconclusive'],
  });
});

test('a requirement is proved by the cases of any of its rules, and by no others', () => {
  const cases = [report('a', 'pass'), report('b', 'fail'), report('c', 'pass')];
  const of = (...rules: string[]) => requirementVerdicts([{ id: 's', text: 'S.', rules }], cases)[0];
  expect([of('a', 'c')?.verdict, of('a', 'c')?.proved, of('a', 'b')?.verdict, of('none')?.verdict]).toEqual([
    'pass',
    2,
    'fail',
    'skip',
  ]);
});
