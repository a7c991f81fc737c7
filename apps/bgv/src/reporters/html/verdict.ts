import type { VerdictWord } from '@bgv-kit/contract';
import { type Markup, markup } from './markup.ts';

/** The verdicts in words. */
export const verdictNames: Readonly<Record<VerdictWord, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  drift: 'Drift',
  inconclusive: 'Inconclusive',
  skip: 'Skipped',
};

const signs: Readonly<Record<VerdictWord, string>> = { pass: '✓', fail: '✗', drift: '~', inconclusive: '?', skip: '○' };

/** A verdict with its sign: never by its colour alone. */
export function verdictMark(verdict: VerdictWord): Markup {
  return markup`<span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${verdictNames[verdict]}</span>`;
}
