import type { VerdictWord } from '@bgv-kit/contract';
import { type Markup, markup } from './html-markup.ts';

const signs: Readonly<Record<VerdictWord, string>> = {
  pass: '✓',
  fail: '✗',
  drift: '~',
  inconclusive: '?',
  skip: '○',
};

/** The verdicts in words, as a manager reads them. */
export const verdictNames: Readonly<Record<VerdictWord, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  drift: 'Drift',
  inconclusive: 'Inconclusive',
  skip: 'Skipped',
};

/** A verdict with its sign: never by its colour alone. */
export function verdictMark(verdict: VerdictWord): Markup {
  return markup`<span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${verdictNames[verdict]}</span>`;
}

/** The id of a rule on the page, by the places of its run and of itself. */
export function ruleAnchor(run: number, rule: number): string {
  return `rule-${run + 1}-${rule + 1}`;
}
