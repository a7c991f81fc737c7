import type { ContractReport, RunReport, VerdictWord } from '@bgv-kit/contract';

/** What all runs of a report come to. */
export interface Totals {
  /** The worst of the runs: broken, then unproved, then kept. A report without a run has proved nothing. */
  readonly outcome: RunReport['outcome'];
  /** Rules, by verdict. */
  readonly rules: Readonly<Record<VerdictWord, number>> & { readonly all: number };
  readonly requests: number;
  readonly credits: number;
  readonly seconds: string;
  /** Why runs could not begin or ended early; with the operation's id where there are several. */
  readonly ended: readonly string[];
}

/** Adds up the runs of a report. */
export function totalsOf({ runs, duration }: ContractReport): Totals {
  const rules = runs.flatMap((run) => run.rules);
  const count = (word: VerdictWord) => rules.filter(({ verdict }) => verdict === word).length;
  return {
    outcome: worst(runs),
    rules: {
      all: rules.length,
      pass: count('pass'),
      fail: count('fail'),
      drift: count('drift'),
      inconclusive: count('inconclusive'),
      skip: count('skip'),
    },
    requests: sum(runs.map(({ spent }) => spent.requests)),
    credits: sum(runs.map(({ spent }) => spent.credits)),
    seconds: (duration / 1000).toFixed(1),
    ended: runs.flatMap(({ ended, operation }) =>
      ended === undefined ? [] : [runs.length > 1 ? `${operation.id}: ${ended}` : ended],
    ),
  };
}

/** The line that every reader ends or begins with; scripts may read it. */
export function summaryLine({ rules, requests, credits, seconds }: Totals): string {
  const counts = `${rules.pass} pass, ${rules.fail} fail, ${rules.drift} drift, ${rules.inconclusive} inconclusive, ${rules.skip} skipped`;
  return `${rules.all} rules: ${counts}. ${requests} requests, ${credits} credits spent in ${seconds} s.`;
}

/** How many requirements of the vendor documentation were proved, in words. */
export function requirementsLine({ requirements }: RunReport): string {
  const proved = requirements.filter(({ verdict }) => verdict === 'pass').length;
  return `${proved} of ${requirements.length} requirements of the vendor documentation proved`;
}

/** The outcome in a few words, and what it rests on in a sentence. */
export function headline({ outcome, rules, ended }: Totals): { readonly title: string; readonly detail: string } {
  const drift =
    rules.drift === 0
      ? ''
      : ` ${counted(rules.drift, 'rule')} differ${rules.drift === 1 ? 's' : ''} where the vendor documentation is silent.`;
  const early = ended.length === 0 ? '' : ` ${ended.map(asSentence).join(' ')}`;
  switch (outcome) {
    case 'kept':
      return { title: 'The contract is kept', detail: `All that was proved holds.${drift}` };
    case 'broken':
      return {
        title: 'The contract is broken',
        detail: `${rules.fail} of ${counted(rules.all, 'rule')} ${rules.fail === 1 ? 'does' : 'do'} not hold.${drift}${early}`,
      };
    case 'unproved':
      return {
        title: 'Not proved',
        detail: `Nothing was proved, or the run ended before its plan did.${drift}${early}`,
      };
  }
}

/** A number with its noun: `1 case`, `2 cases`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A reason with a capital and a full stop. */
export function asSentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function worst(runs: readonly RunReport[]): RunReport['outcome'] {
  const outcomes = runs.map(({ outcome }) => outcome);
  if (outcomes.includes('broken')) return 'broken';
  return outcomes.length === 0 || outcomes.includes('unproved') ? 'unproved' : 'kept';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
