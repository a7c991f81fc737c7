import { expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../../test/support/report-parts.ts';
import { elevenDigits, sampleReport, unknownField } from '../../../test/support/sample-report.ts';
import { reportView } from './report-view.ts';
import { unexplained } from './rule-view.ts';

const viewOf = (kind: Parameters<typeof sampleReport>[0]) => reportView(sampleReport(kind));

test('the outcome is the worst of the runs, and a report without a run has proved nothing', () => {
  const [kept, broken] = [runOf([sampleCase('f', 'r', 't')]), runOf([], { outcome: 'broken' })];
  const unproved = runOf([], { outcome: 'unproved' });
  expect(reportView(reportOf(kept, unproved, broken)).outcome).toBe('broken');
  expect(reportView(reportOf(kept, unproved)).outcome).toBe('unproved');
  expect(reportView(reportOf(kept)).outcome).toBe('kept');
  expect(reportView(reportOf()).outcome).toBe('unproved');
});

test('the detail says what fails, what drifts and why a run ended', () => {
  expect(viewOf('kept').detail).toBe('All that was proved holds.');
  expect(viewOf('broken').detail).toBe(
    '1 of 8 rules does not hold. 1 rule differs where the vendor documentation is silent.',
  );
  expect(viewOf('interrupted').detail).toBe(
    'Nothing was proved, or the run ended before its plan did. The run was interrupted.',
  );
});

test('of several runs, the one that ended is named', () => {
  const ended = runOf([], { outcome: 'unproved', ended: 'no answer' });
  expect(reportView(reportOf(ended, runOf([]))).detail).toContain('PullCustomerData: no answer.');
});

test('a run that proved nothing, or ended early, says so; a complete run does not', () => {
  const [interrupted] = viewOf('interrupted').runs;
  expect(interrupted?.unproved).toBe('The run was interrupted');
  expect(reportView(reportOf(runOf([], { outcome: 'unproved' }))).runs[0]?.unproved).toBe('nothing was proved');
  expect(viewOf('broken').runs[0]?.unproved).toBeUndefined();
});

test('problems are the rules that fail, then those that drift', () => {
  const [run] = viewOf('broken').runs;
  expect(run?.problems.map(({ rule }) => rule)).toEqual(['mobile_number.ten-digits', 'body.unknown-fields']);
});

test('cases that did not run are grouped by their reason, and rules of which some cases ran are told apart', () => {
  const skipped = { verdict: 'skip', reason: 'the budget is spent' } as const;
  const cases = [
    sampleCase('f', 'half', 't'),
    sampleCase('f', 'half', 'u', skipped),
    sampleCase('f', 'r', 't', skipped),
  ];
  const [run] = reportView(reportOf(runOf(cases))).runs;
  expect(run?.skips).toEqual([{ reason: 'the budget is spent', rules: 'r; some cases of half' }]);
});

test('a failing rule is explained by a difference that the vendor documents, with its request; the others are left', () => {
  const bare = { label: 'no key', path: '', message: 'must be answered with 401', received: '200', assumed: [] };
  const differences = [unknownField, bare, elevenDigits];
  const [run] = reportView(reportOf(runOf([sampleCase('f', 'r', 't', { verdict: 'fail', differences })]))).runs;
  const [rule] = run?.rules ?? [];
  expect(rule?.explanation?.label).toBe('eleven digits');
  expect(rule && unexplained(rule.differences, rule).map(({ label }) => label)).toEqual(['an unknown field', 'no key']);
});

test('a difference names its place in the answer, and the decisions that it rests on', () => {
  const difference = {
    ...unknownField,
    path: '/data/age',
    message: 'must be a string',
    received: 'a number',
    assumed: [3, 9],
  };
  const cases = [sampleCase('f', 'r', 't', { verdict: 'drift', differences: [difference] })];
  const [shown] = reportView(reportOf(runOf(cases))).runs[0]?.rules[0]?.differences ?? [];
  expect(shown).toMatchObject({
    text: 'an unknown field: `data.age` must be a string; received a number',
    expectation: '`data.age` must be a string',
    note: ' (not in the vendor documentation: decisions 3, 9)',
  });
});
