import type { ContractReport, VerdictWord } from '@bgv-kit/contract';
import { expectationOf } from './explain.ts';
import { type Markup, markup } from './html-markup.ts';
import { ruleAnchor, verdictMark, verdictNames } from './html-verdict.ts';
import { headline, type Totals, totalsOf } from './totals.ts';
import { worstFirst, worstToLeast } from './worst-first.ts';

/** The outcome, the rules by verdict as a bar, and links to the rules that fail or drift. */
export function banner(report: ContractReport): Markup {
  const totals = totalsOf(report);
  const { title, detail } = headline(totals);
  const tone = ({ kept: 'pass', broken: 'fail', unproved: 'inconclusive' } as const)[totals.outcome];
  return markup`<div class="banner ${tone}">
<p class="title">${title}</p>
<p>${detail}</p>
${totals.rules.all > 0 && bar(totals)}
${problems(report)}
<dl class="facts">
<div><dt>Target</dt><dd>${report.target}</dd></div>
<div><dt>Started</dt><dd><time datetime="${report.startedAt}">${readableTime(report.startedAt)}</time></dd></div>
<div><dt>Took</dt><dd>${totals.seconds} s</dd></div>
<div><dt>Spent</dt><dd>${totals.credits} credits, ${totals.requests} requests</dd></div>
</dl>
</div>`;
}

function bar({ rules }: Totals): Markup {
  const present = worstToLeast.filter((word) => rules[word] > 0);
  const before = (word: VerdictWord) =>
    worstToLeast.slice(0, worstToLeast.indexOf(word)).reduce((sum, earlier) => sum + rules[earlier], 0);
  const share = (count: number) => `${((100 * count) / rules.all).toFixed(3)}%`;
  const words = present.map((word) => `${rules[word]} ${verdictNames[word].toLowerCase()}`).join(', ');
  return markup`<svg class="bar" role="img" aria-label="${rules.all} rules: ${words}">${present.map(
    (word) => markup`<rect class="${word}" x="${share(before(word))}" width="${share(rules[word])}" height="100%"/>`,
  )}</svg>
<ul class="legend" aria-label="Rules by verdict">${present.map(
    (word) => markup`<li>${verdictMark(word)} <span class="small">${rules[word]}</span></li>`,
  )}</ul>`;
}

function problems({ runs }: ContractReport): Markup | false {
  const found = runs.flatMap((run, runPlace) =>
    run.rules.flatMap((rule, place) =>
      rule.verdict === 'fail' || rule.verdict === 'drift' ? [{ ...rule, anchor: ruleAnchor(runPlace, place) }] : [],
    ),
  );
  if (found.length === 0) return false;
  return markup`<ul class="problems" aria-label="Rules that fail or drift">${worstFirst(found).map(
    ({ rule, verdict, anchor, differences: [first] }) =>
      markup`<li>${verdictMark(verdict)}<a href="#${anchor}"><code>${rule}</code></a>${first !== undefined && markup`<span class="small muted">${expectationOf(first)}; received ${first.received}</span>`}</li>`,
  )}</ul>`;
}

/** `2026-01-02 03:04 UTC`; what is no date is shown as it is. */
function readableTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
