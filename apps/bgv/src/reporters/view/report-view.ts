import { type ContractReport, type RunReport, type VerdictWord, verdictWords } from '@bgv-kit/contract';
import { caseView, type RuleView, ruleView } from './rule-view.ts';
import { asSentence, counted, worstFirst } from './words.ts';

/** A report as it is shown: every reporter lays out the same view. Its strings are the report's; a reporter escapes them. */
export type ReportView = ReturnType<typeof reportView>;

/** A run as it is shown. */
export type RunView = ReturnType<typeof runView>;

/** The rules of one family, and why others of it were not tried. */
export type FamilyView = RunView['families'][number];

/** What all runs of a report come to. */
type Totals = ReturnType<typeof totalsOf>;

/** Computes all that is shown of a report. */
export function reportView(report: ContractReport) {
  const { target, startedAt, duration, runs } = report;
  const outcome = worstOutcome(runs);
  const totals = totalsOf(report);
  return {
    target,
    startedAt,
    duration,
    /** The worst of the runs: broken, then unproved, then kept. A report without a run has proved nothing. */
    outcome,
    ...headline(report, outcome, totals),
    /** The line that every reporter has; scripts may read it. */
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

function totalsOf({ runs, duration }: ContractReport) {
  const rules = runs.flatMap((run) => run.rules);
  const count = (word: VerdictWord) => rules.filter(({ verdict }) => verdict === word).length;
  const sum = (what: 'requests' | 'credits') => runs.reduce((total, { spent }) => total + spent[what], 0);
  return {
    rules: rules.length,
    /** Rules by verdict. `verdictWords` has every word. */
    byVerdict: Object.fromEntries(verdictWords.map((word) => [word, count(word)])) as Record<VerdictWord, number>,
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

/** The outcome in a few words, and in sentences what it rests on. */
function headline({ runs }: ContractReport, outcome: RunReport['outcome'], { rules, byVerdict }: Totals) {
  const { fail, drift } = byVerdict;
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

function runView(run: RunReport, place: number) {
  const { operation, plan, spent, seed, strict, outcome, ended } = run;
  const cases = run.cases.map(caseView);
  const rules = run.rules.map((rule, index) => ruleView(rule, run, cases, `rule-${place + 1}-${index + 1}`));
  const proved = run.requirements.filter(({ verdict }) => verdict === 'pass').length;
  return {
    ...{ operation, plan, spent, seed, strict },
    /** `POST /v2/finance/customer-data-pull`. */
    heading: `${operation.method} ${operation.path}`,
    /** Why the run has proved nothing or is not complete; undefined for one that came to its end. */
    unproved: ended ?? (outcome === 'unproved' ? 'nothing was proved' : undefined),
    transportErrors: run.transportErrors.map(asSentence),
    cases,
    rules,
    /** The rules that fail or drift, the worst first. */
    problems: worstFirst(rules.filter(({ verdict }) => verdict === 'fail' || verdict === 'drift')),
    families: [...Map.groupBy(rules, ({ family }) => family)].map(([family, own]) => ({
      family,
      rules: own,
      skips: skipViews(own),
    })),
    skips: skipViews(rules),
    requirements: worstFirst(run.requirements),
    /** How many of them were proved, in words. */
    requirementsLine: `${proved} of ${run.requirements.length} requirements of the vendor documentation proved`,
  };
}

/** What was not tried: each reason once, with the rules of which no case ran, then those of which only some did, in words. */
function skipViews(rules: readonly RuleView[]) {
  const skipped = rules.flatMap(({ rule, verdict, cases }) =>
    cases
      .filter((item) => item.verdict === 'skip')
      .map(({ reason }) => ({ reason: reason ?? 'no reason was given', rule, isWhole: verdict === 'skip' })),
  );
  return [...Map.groupBy(skipped, ({ reason }) => reason)].map(([reason, group]) => {
    const namesOf = (part: typeof skipped) => [...new Set(part.map(({ rule }) => rule))].join(', ');
    const all = namesOf(group.filter(({ isWhole }) => isWhole));
    const some = namesOf(group.filter(({ isWhole }) => !isWhole));
    return { reason, rules: [all, some && `some cases of ${some}`].filter((part) => part !== '').join('; ') };
  });
}

/** The verdicts that some of the rules have, the worst first. */
export function presentVerdicts(rules: readonly { readonly verdict: VerdictWord }[]): VerdictWord[] {
  return verdictWords.filter((word) => rules.some(({ verdict }) => verdict === word));
}
