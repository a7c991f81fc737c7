import type {
  CaseReport,
  ContractReport,
  RequirementVerdict,
  RuleVerdict,
  RunReport,
  VerdictWord,
} from '@bgv-kit/contract';

const worstFirst: readonly VerdictWord[] = ['fail', 'drift', 'inconclusive', 'pass', 'skip'];

/** A report of the given runs. */
export function reportOf(...runs: readonly RunReport[]): ContractReport {
  return {
    format: 'bgv-contract-report/2',
    target: 'http://127.0.0.1:4010/api',
    startedAt: '2026-01-02T03:04:05.678Z',
    duration: 1234,
    runs,
  };
}

/** A run with its cases; rules, requirements, counts and outcome follow from them. */
export function runOf(cases: readonly CaseReport[], changes: Partial<RunReport> = {}): RunReport {
  const total = (key: 'requests' | 'credits') => cases.reduce((sum, item) => sum + item[key], 0);
  const count = (word: VerdictWord) => cases.filter(({ verdict }) => verdict === word).length;
  const spent = { requests: total('requests'), credits: total('credits') };
  const rules = rulesOf(cases);
  return {
    operation: { id: 'pullCustomerData', method: 'POST', path: '/v2/finance/customer-data-pull' },
    strict: false,
    seed: 42,
    plan: { cases: cases.length, planned: cases.length - count('skip'), ...spent, budget: 40 },
    spent,
    outcome: count('fail') > 0 ? 'broken' : 'kept',
    transportErrors: [],
    counts: {
      fail: count('fail'),
      drift: count('drift'),
      inconclusive: count('inconclusive'),
      pass: count('pass'),
      skip: count('skip'),
    },
    rules,
    requirements: requirementsOf(rules),
    cases,
    ...changes,
  };
}

/** A case that passes by default. */
export function sampleCase(family: string, rule: string, title: string, changes: Partial<CaseReport> = {}): CaseReport {
  const id = `${rule}: ${title}`;
  return {
    id,
    family,
    rule,
    title,
    verdict: 'pass',
    differences: [],
    requests: 1,
    credits: 0,
    milliseconds: 12,
    ...changes,
  };
}

function rulesOf(cases: readonly CaseReport[]): RuleVerdict[] {
  const groups = Map.groupBy(cases, ({ family, rule }) => JSON.stringify([family, rule]));
  return [...groups.values()].map((group) => ({
    rule: group[0]?.rule ?? '',
    family: group[0]?.family ?? '',
    verdict: worstFirst.find((word) => group.some(({ verdict }) => verdict === word)) ?? 'skip',
    proved: group.filter(({ verdict }) => verdict !== 'skip' && verdict !== 'inconclusive').length,
    differences: group.flatMap(({ differences }) => differences),
    reasons: [...new Set(group.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))],
  }));
}

function requirementsOf(rules: readonly RuleVerdict[]): RequirementVerdict[] {
  return rules.map(({ rule, verdict, proved }) => ({
    id: rule,
    text: `The vendor says this of ${rule}.`,
    verdict,
    rules: [rule],
    proved,
  }));
}
