import { expect, test } from 'vitest';
import { type CaseResult, type ContractRun, createContractRun } from '../run/run-contract.ts';
import type { Verdict } from '../verdict.ts';
import { createReport } from './create-report.ts';

const difference = { probe: 'p', expected: '400', got: '200', assumed: [] };
const verdicts = {
  pass: { verdict: 'pass' },
  fail: { verdict: 'fail', differences: [difference] },
  drift: { verdict: 'drift', differences: [difference] },
  inconclusive: { verdict: 'inconclusive', reason: 'who knows' },
  skip: { verdict: 'skip', reason: 'no key' },
} as const satisfies Record<string, Verdict>;

const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, seed: 3, maxCredits: 20 });

/** One case after the other, with these verdicts. */
function resultsOf(words: readonly (keyof typeof verdicts)[]): CaseResult[] {
  return words.flatMap((word, index) => {
    const item = run.plan.cases[index]?.item;
    return item === undefined ? [] : [{ item, verdict: verdicts[word], requests: 1, credits: 0, milliseconds: 1.4 }];
  });
}

function outcome(words: readonly (keyof typeof verdicts)[], more: Partial<ContractRun> = {}, obstacle?: string) {
  return createReport({ ...run, ...more }, resultsOf(words), obstacle).outcome;
}

test('a report is plain data about the operation, the plan and what was spent', () => {
  const report = createReport({ ...run, spent: () => ({ requests: 5, credits: 2 }) }, resultsOf(['pass']));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report).toMatchObject({
    operation: { id: 'pullCustomerData', method: 'POST', path: '/v2/finance/customer-data-pull' },
    strict: false,
    seed: 3,
    plan: { cases: run.plan.cases.length, requests: run.plan.requests, credits: run.plan.credits, budget: 20 },
    spent: { requests: 5, credits: 2 },
    troubles: [],
  });
  expect(report.plan.planned).toBe(run.plan.cases.filter(({ skip }) => skip === undefined).length);
  expect(report).not.toHaveProperty('ended');
});

test('a run without a budget has null for one', () => {
  const unlimited = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } });
  expect(createReport(unlimited, []).plan.budget).toBeNull();
});

test('each case has its name, its verdict with the reason or the differences, and whole milliseconds', () => {
  const { cases, counts } = createReport(run, resultsOf(['fail', 'skip', 'inconclusive', 'pass', 'drift', 'pass']));
  const [failed, skipped] = cases;
  expect(failed).toMatchObject({
    id: `${failed?.rule}: ${failed?.title}`,
    verdict: 'fail',
    differences: [difference],
    milliseconds: 1,
  });
  expect(failed).not.toHaveProperty('reason');
  expect(skipped).toMatchObject({ verdict: 'skip', reason: 'no key', differences: [] });
  expect(counts).toEqual({ fail: 1, drift: 1, inconclusive: 1, pass: 2, skip: 1 });
});

test('every sentence of the page is in the report, whatever was run', () => {
  expect(createReport(run, []).sentences.map(({ id }) => id)).toEqual(run.operation.sentences.map(({ id }) => id));
});

test('what was proved and holds is kept; one broken rule breaks all; and without a proof nothing is proved', () => {
  expect(outcome(['pass', 'skip', 'drift', 'inconclusive'])).toBe('kept');
  expect(outcome(['pass', 'fail'])).toBe('broken');
  expect([outcome([]), outcome(['skip', 'inconclusive']), outcome(['drift', 'skip'])]).toEqual([
    'unproved',
    'unproved',
    'unproved',
  ]);
});

test('a run that ended early, or met with trouble, has proved nothing as a whole; what it broke stays broken', () => {
  const halted = { halted: () => 'the run was interrupted' };
  const troubled = { troubles: () => ['once, an answer was broken off half-way'] };
  expect([outcome(['pass'], halted), outcome(['pass'], troubled), outcome(['pass'], {}, 'no answer')]).toEqual([
    'unproved',
    'unproved',
    'unproved',
  ]);
  expect([outcome(['pass', 'fail'], halted), outcome(['fail'], troubled)]).toEqual(['broken', 'broken']);
});

test('why a run ended is in its report, the obstacle before all else', () => {
  const halted = { ...run, halted: () => 'the run was interrupted' };
  expect(createReport(halted, []).ended).toBe('the run was interrupted');
  expect(createReport(halted, [], 'no answer').ended).toBe('no answer');
});
