import { expect, test } from 'vitest';
import { type CaseResult, type ContractRun, createContractRun } from '../run/run-contract.ts';
import { differenceOf, type Verdict } from '../verdict.ts';
import { createReport } from './create-report.ts';

const difference = differenceOf({ label: 'p', message: 'must be answered with 400', received: '200' });
const verdicts = {
  pass: { verdict: 'pass' },
  fail: { verdict: 'fail', differences: [difference] },
  drift: { verdict: 'drift', differences: [difference] },
  inconclusive: { verdict: 'inconclusive', reason: 'who knows' },
  skip: { verdict: 'skip', reason: 'no key' },
} satisfies Record<string, Verdict>;

const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, seed: 3, maxCredits: 20 });

/** One case after the other, with these verdicts. */
function resultsOf(words: readonly (keyof typeof verdicts)[]): CaseResult[] {
  return words.flatMap((word, index) => {
    const item = run.plan.cases[index]?.item;
    return item === undefined ? [] : [{ item, verdict: verdicts[word], requests: 1, credits: 0, milliseconds: 1.4 }];
  });
}

function outcome(words: readonly (keyof typeof verdicts)[], more: Partial<ContractRun> = {}, failedPreflight?: string) {
  return createReport({ ...run, ...more }, resultsOf(words), failedPreflight).outcome;
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
    transportErrors: [],
  });
  expect(report.plan.planned).toBe(run.plan.cases.filter(({ skip }) => skip === undefined).length);
  expect(report).not.toHaveProperty('ended');
});

test('a run without a budget has null for one', () => {
  const unlimited = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } });
  expect(createReport(unlimited, []).plan.budget).toBeNull();
});

test('each case has its name, its verdict with the reason or the differences, and milliseconds without fractions', () => {
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

test('every requirement is in the report, whatever was run', () => {
  expect(createReport(run, []).requirements.map(({ id }) => id)).toEqual(
    run.operation.requirements.map(({ id }) => id),
  );
});

test('a run is kept when what was proved holds, broken by one broken rule, and unproved without a proof', () => {
  expect(outcome(['pass', 'skip', 'drift', 'inconclusive'])).toBe('kept');
  expect(outcome(['pass', 'fail'])).toBe('broken');
  expect([outcome([]), outcome(['skip', 'inconclusive']), outcome(['drift', 'skip'])]).toEqual([
    'unproved',
    'unproved',
    'unproved',
  ]);
});

test('a run that ended early, or had transport errors, has proved nothing as a whole; what it broke stays broken', () => {
  const aborted = { abortReason: () => 'the run was interrupted' };
  const disturbed = { transportErrors: () => ['once, an answer was broken off half-way'] };
  expect([outcome(['pass'], aborted), outcome(['pass'], disturbed), outcome(['pass'], {}, 'no answer')]).toEqual([
    'unproved',
    'unproved',
    'unproved',
  ]);
  expect([outcome(['pass', 'fail'], aborted), outcome(['fail'], disturbed)]).toEqual(['broken', 'broken']);
});

test('why a run ended is in its report, and a failed preflight goes first', () => {
  const aborted = { ...run, abortReason: () => 'the run was interrupted' };
  expect(createReport(aborted, []).ended).toBe('the run was interrupted');
  expect(createReport(aborted, [], 'no answer').ended).toBe('no answer');
});
