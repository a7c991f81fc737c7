import {
  type CaseReport,
  type ContractReport,
  type RequirementVerdict,
  type RuleVerdict,
  type RunReport,
  type VerdictWord,
  verdictWords,
} from '@bgv-kit/contract';
import { type CaseView, caseView, type RuleView, ruleViews } from './rule-view.ts';
import { asSentence, counted, worstFirst } from './words.ts';

/** A report as it is shown: every reporter lays out the same view. Its strings are the report's; a reporter escapes them. */
export interface ReportView {
  readonly target: string;
  readonly startedAt: string;
  readonly duration: number;
  /** The worst of the runs: broken, then unproved, then kept. A report without a run has proved nothing. */
  readonly outcome: RunReport['outcome'];
  /** The outcome in a few words. */
  readonly title: string;
  /** What the outcome rests on, in sentences. */
  readonly detail: string;
  /** The line that every reporter has; scripts may read it. */
  readonly summary: string;
  readonly totals: Totals;
  readonly runs: readonly RunView[];
}

/** What all runs of a report come to. */
export interface Totals {
  readonly rules: number;
  /** Rules by verdict. */
  readonly byVerdict: Readonly<Record<VerdictWord, number>>;
  readonly requests: number;
  readonly credits: number;
  readonly seconds: string;
}

/** A run as it is shown. */
export interface RunView extends Pick<RunReport, 'operation' | 'plan' | 'spent' | 'seed' | 'strict'> {
  /** `POST /v2/finance/customer-data-pull`. */
  readonly heading: string;
  /** Why the run has proved nothing or is not complete; absent for one that came to its end. */
  readonly unproved?: string;
  readonly transportErrors: readonly string[];
  readonly cases: readonly CaseView[];
  readonly rules: readonly RuleView[];
  /** The rules that fail or drift, the worst first. */
  readonly problems: readonly RuleView[];
  readonly families: readonly FamilyView[];
  readonly skips: readonly SkipView[];
  /** The worst first. */
  readonly requirements: readonly RequirementVerdict[];
  /** How many of them were proved, in words. */
  readonly requirementsLine: string;
}

/** The rules of one family. */
export interface FamilyView {
  readonly family: string;
  readonly rules: readonly RuleView[];
  readonly skips: readonly SkipView[];
}

/** What was not tried for one reason. */
export interface SkipView {
  readonly reason: string;
  /** The rules of which no case ran, then those of which only some cases ran, in words. */
  readonly rules: string;
}

/** Computes all that is shown of a report. */
export function reportView(report: ContractReport): ReportView {
  const { target, startedAt, duration, runs } = report;
  const outcome = worstOutcome(runs);
  const totals = totalsOf(report);
  return {
    target,
    startedAt,
    duration,
    outcome,
    ...headline(report, outcome, totals),
    summary: summaryLine(totals),
    totals,
    runs: runs.map(runView),
  };
}

function worstOutcome(runs: readonly RunReport[]): RunReport['outcome'] {
  const outcomes = runs.map(({ outcome }) => outcome);
  if (outcomes.includes('broken')) return 'broken';
  return outcomes.length === 0 || outcomes.includes('unproved') ? 'unproved' : 'kept';
}

function totalsOf({ runs, duration }: ContractReport): Totals {
  const rules = runs.flatMap((run) => run.rules);
  const count = (word: VerdictWord) => rules.filter(({ verdict }) => verdict === word).length;
  const sum = (what: 'requests' | 'credits') => runs.reduce((total, { spent }) => total + spent[what], 0);
  return {
    rules: rules.length,
    // `verdictWords` has every word.
    byVerdict: Object.fromEntries(verdictWords.map((word) => [word, count(word)])) as Totals['byVerdict'],
    requests: sum('requests'),
    credits: sum('credits'),
    seconds: (duration / 1000).toFixed(1),
  };
}

function summaryLine({ rules, byVerdict, requests, credits, seconds }: Totals): string {
  const { pass, fail, drift, inconclusive, skip } = byVerdict;
  const counts = `${pass} pass, ${fail} fail, ${drift} drift, ${inconclusive} inconclusive, ${skip} skipped`;
  return `${rules} rules: ${counts}. ${requests} requests, ${credits} credits spent in ${seconds} s.`;
}

function headline(
  { runs }: ContractReport,
  outcome: RunReport['outcome'],
  { rules, byVerdict: { fail, drift } }: Totals,
): Pick<ReportView, 'title' | 'detail'> {
  const drifts = `${counted(drift, 'rule')} differ${drift === 1 ? 's' : ''} where the vendor documentation is silent.`;
  const ended = runs.flatMap((run) => {
    if (run.ended === undefined) return [];
    return [asSentence(runs.length > 1 ? `${run.operation.id}: ${run.ended}` : run.ended)];
  });
  const rest = [...(drift === 0 ? [] : [drifts]), ...(outcome === 'kept' ? [] : ended)];
  const words = {
    kept: ['The contract is kept', 'All that was proved holds.'],
    broken: ['The contract is broken', `${fail} of ${counted(rules, 'rule')} ${fail === 1 ? 'does' : 'do'} not hold.`],
    unproved: ['Not proved', 'Nothing was proved, or the run ended before its plan did.'],
  } as const;
  const [title, first] = words[outcome];
  return { title, detail: [first, ...rest].join(' ') };
}

function runView(run: RunReport, place: number): RunView {
  const { operation, plan, spent, seed, strict, outcome, ended } = run;
  const unproved = ended ?? (outcome === 'unproved' ? 'nothing was proved' : undefined);
  const cases = run.cases.map(caseView);
  const rules = ruleViews(run, cases, place);
  const proved = run.requirements.filter(({ verdict }) => verdict === 'pass').length;
  return {
    ...{ operation, plan, spent, seed, strict },
    heading: `${operation.method} ${operation.path}`,
    ...(unproved !== undefined && { unproved }),
    transportErrors: run.transportErrors.map(asSentence),
    cases,
    rules,
    problems: worstFirst(rules.filter(({ verdict }) => verdict === 'fail' || verdict === 'drift')),
    families: [...Map.groupBy(rules, ({ family }) => family)].map(([family, own]) => ({
      family,
      rules: own,
      skips: skipViews(
        run.cases.filter((item) => item.family === family),
        own,
      ),
    })),
    skips: skipViews(run.cases, rules),
    requirements: worstFirst(run.requirements),
    requirementsLine: `${proved} of ${run.requirements.length} requirements of the vendor documentation proved`,
  };
}

/** Groups the cases that did not run by their reason, in the order in which the reasons come up. */
function skipViews(cases: readonly CaseReport[], rules: readonly Pick<RuleVerdict, 'rule' | 'verdict'>[]): SkipView[] {
  const skipped = cases.filter(({ verdict }) => verdict === 'skip');
  const whole = new Set(rules.filter(({ verdict }) => verdict === 'skip').map(({ rule }) => rule));
  return [...Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason was given')].map(([reason, group]) => {
    const names = new Set(group.map(({ rule }) => rule));
    const all = [...names].filter((name) => whole.has(name));
    const some = [...names].filter((name) => !whole.has(name));
    const parts = [all.join(', '), some.length === 0 ? '' : `some cases of ${some.join(', ')}`];
    return { reason, rules: parts.filter((part) => part !== '').join('; ') };
  });
}

/** The verdicts that some of the rules have, the worst first. */
export function presentVerdicts(rules: readonly { readonly verdict: VerdictWord }[]): VerdictWord[] {
  return verdictWords.filter((word) => rules.some(({ verdict }) => verdict === word));
}
