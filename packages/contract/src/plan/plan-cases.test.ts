import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { type ContractRun, createContractRun } from '../run/run-contract.ts';
import { resolveTarget, type Target } from '../target.ts';
import { planCases } from './plan-cases.ts';

const allKeys = { main: 'k', low: 'k-low', empty: 'k-empty', forbidden: 'k-forbidden', revoked: 'k-revoked' };
const local: Target = { baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } };
const live: Target = { baseUrl: 'https://bgv.example/api', keys: { main: 'k' } };
const allowed: Target = {
  ...live,
  keys: allKeys,
  purpose: 'A test of our own, agreed',
  numbers: { found: ['9000000301'] },
};

function planOf(target: Target) {
  return createContractRun(target, operations[0]).plan;
}

/** The cases that run. */
function running({ cases }: ContractRun['plan']) {
  return cases.filter(({ skip }) => skip === undefined).map(({ item }) => item);
}

/** Why the cases of a rule do not run, each reason once. */
function skips(target: Target, rule: string) {
  const reasons = planOf(target).cases.filter(({ item }) => item.rule === rule);
  return [...new Set(reasons.map(({ skip }) => skip))];
}

test.each([
  { rule: 'credits.empty', target: local, why: 'needs a key of its own: --key-empty' },
  { rule: 'credits.last', target: local, why: 'needs a key of its own: --key-low' },
  { rule: 'authorization.forbidden', target: local, why: 'needs a key of its own: --key-forbidden' },
  { rule: 'outcome.found', target: live, why: 'needs a purpose text of your own: --purpose' },
  {
    rule: 'outcome.no-record',
    target: { ...live, purpose: 'A purpose of our own, long enough' },
    why: 'needs a number of yours: --no-record',
  },
  {
    rule: 'outcome.bureau-error',
    target: { ...live, purpose: 'A purpose of our own, long enough' },
    why: 'needs a number of yours: --bureau-error',
  },
  {
    rule: 'person.any-number',
    target: { ...allowed, maxCredits: 1000 },
    why: 'made-up numbers and purposes go to servers on this machine only',
  },
])('$rule is skipped: $why', ({ rule, target, why }) => {
  expect(skips(target, rule)).toContain(why);
});

test('all that a case is missing is named at once, and each thing once', () => {
  expect(skips(live, 'credits.last')).toEqual([
    'needs a purpose text of your own: --purpose; needs a key of its own: --key-low',
  ]);
  expect(skips({ ...live, purpose: 'A purpose of our own, long enough' }, 'credits.mixed')).toEqual([
    'needs a number of yours: --found; needs a number of yours: --no-record; needs a number of yours: --bureau-error',
  ]);
  expect(skips(live, 'credits.mixed')).toEqual(['needs a purpose text of your own: --purpose']);
});

test('on this machine the document lends its numbers, so nothing is skipped where every key is given', () => {
  expect(planOf({ ...local, keys: allKeys }).cases.filter(({ skip }) => skip !== undefined)).toEqual([]);
});

test('what reaches the bureau of another machine is planned only with a purpose, a number and a budget', () => {
  const paid = (target: Target) => running(planOf(target)).filter(({ credits }) => credits > 0).length;
  expect([paid(live), paid(allowed), paid({ ...live, maxCredits: 50 })]).toEqual([0, 0, 0]);
  expect(paid({ ...allowed, maxCredits: 50 })).toBeGreaterThan(10);
});

test.each([0, 1, 2, 3, 8, 21, 55, 1000])('a budget of %d is not passed by the plan', (maxCredits) => {
  const plan = planOf({ ...local, keys: allKeys, maxCredits });
  const cases = running(plan);
  expect(plan.credits).toBeLessThanOrEqual(maxCredits);
  expect(plan.credits).toBe(cases.reduce((sum, { credits }) => sum + credits, 0));
  expect(plan.requests).toBe(cases.reduce((sum, { requests }) => sum + requests, 0));
});

test('without a budget only what is free is planned, and it is much', () => {
  const plan = planOf({ ...local, maxCredits: 0 });
  expect(plan.credits).toBe(0);
  expect(plan.requests).toBeGreaterThan(50);
});

test('what a budget does not cover names its price and what was left for it', () => {
  const reasons = planOf({ ...local, maxCredits: 2 }).cases.flatMap(({ skip }) => skip ?? []);
  expect(reasons).toContain('costs 1 credit; the budget (--max-credits) has 0 left for it');
  expect(
    reasons.some((reason) =>
      /^costs [0-9]{2} credits; the budget \(--max-credits\) has [0-9]+ left for it$/.test(reason),
    ),
  ).toBe(true);
});

test('a larger budget proves at least as many requirements', () => {
  const proved = (maxCredits: number) => {
    const rules = new Set(running(planOf({ ...local, keys: allKeys, maxCredits })).map(({ rule }) => rule));
    return (
      operations[0]?.requirements.filter((requirement) => requirement.rules.some((rule) => rules.has(rule))).length ?? 0
    );
  };
  const counts = [0, 2, 5, 20].map(proved);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
});

test('a budget opens the audit before it is spent on anything else', () => {
  const [first] = running(planOf({ ...local, maxCredits: 12 })).filter(({ credits }) => credits > 0);
  expect(first).toMatchObject({ rule: 'credits.found' });
});

test('with a budget the paid cases take one another’s places, and what is free stays where it is', () => {
  const places = (maxCredits: number) =>
    planOf({ ...local, maxCredits }).cases.map(({ item: { credits, rule, title } }) =>
      credits > 0 ? 'paid' : `${rule}: ${title}`,
    );
  expect(places(20)).toEqual(places(10_000));
});

/** The free cases that a call is to show as uncharged. */
function isAudited(rule: string, title: string): (item: Case) => boolean {
  const [, broken] = /^requests that break (\S+) have taken nothing$/.exec(title) ?? [];
  if (broken !== undefined)
    return (item) => item.rule === broken && item.title.endsWith('Broken, it is refused with 400.');
  if (rule === 'credits.unauthorized') return ({ family, credits }) => family === 'authorization' && credits === 0;
  return ({ family, credits }) => family === 'reading requests' && credits === 0;
}

test.each([
  { who: 'a server on this machine', target: { ...local, keys: allKeys } },
  { who: 'a vendor’s host', target: allowed },
])('a call that shows what free calls have taken runs after them, whatever the budget for $who', ({ target }) => {
  for (const maxCredits of [3, 4, 6, 9, 15, 30, 60]) {
    const cases = running(planOf({ ...target, maxCredits }));
    const audits = cases.filter(({ title }) => title.endsWith('have taken nothing'));
    const early = audits.filter(
      (audit) => cases.findLastIndex(isAudited(audit.rule, audit.title)) > cases.indexOf(audit),
    );
    expect(early.map(({ title }) => title)).toEqual([]);
  }
});

/** A case of one requirement's rule. */
function item(rule: string, credits: number, more: Partial<Case> = {}): Case {
  return {
    family: 'credit law',
    rule,
    title: `for ${credits}`,
    needs: [],
    requests: 1,
    credits,
    run: async () => undefined,
    ...more,
  };
}

/** The plan of cases for an operation with three requirements, by the rules in the order in which they run. */
function planned(cases: readonly Case[], maxCredits: number) {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const requirements = ['a', 'b', 'c'].map((rule) => ({ id: rule, text: rule, rules: [rule] }));
  const plan = planCases(cases, { ...operation, requirements }, resolveTarget({ ...local, maxCredits }));
  return plan.cases.map(({ item: { rule }, skip }) => (skip === undefined ? rule : `${rule}: ${skip}`));
}

test('with a budget paid cases run in the order of what they prove, without one as they are derived', () => {
  const cases = [item('opening', 1), item('a', 4), item('b', 1)];
  expect(planned(cases, 10)).toEqual(['opening', 'b', 'a']);
  expect(planned(cases, Number.POSITIVE_INFINITY)).toEqual(['opening', 'a', 'b']);
});

test('what a free case proves is worth nothing to a paid one', () => {
  const cases = [item('opening', 1), item('a', 1), item('b', 2), item('a', 0)];
  expect(planned(cases, 2)).toEqual([
    'opening',
    'b: costs 2 credits; the budget (--max-credits) has 1 left for it',
    'a',
    'a',
  ]);
});

test('a paid case that shows what free ones cost keeps its place', () => {
  const cases = [item('opening', 1), item('audit', 1, { audits: true }), item('a', 4), item('b', 1)];
  expect(planned(cases, 10)).toEqual(['opening', 'audit', 'b', 'a']);
});

test('a number of one outcome is none of another', () => {
  const numbers = { noRecord: ['9000054404'] };
  const target = { ...live, purpose: 'A purpose of our own, long enough', numbers };
  expect(skips(target, 'outcome.found')).toContain('needs a number of yours: --found');
  expect(skips({ ...target, maxCredits: 100 }, 'outcome.no-record')).toEqual([undefined]);
});
