import type { CaseReport, Difference, RuleVerdict, RunReport } from '@bgv-kit/contract';
import { assumedNote, type ExplainedExchange, expectationOf, explain } from './explain.ts';
import { type Markup, markup } from './html-markup.ts';
import { ruleAnchor, verdictMark, verdictNames } from './html-verdict.ts';
import { counted } from './totals.ts';
import { worstFirst, worstToLeast } from './worst-first.ts';

/** All rules of a run by family, each to be opened; those that fail are open. */
export function rulesSection(run: RunReport, runPlace: number): Markup | false {
  if (run.rules.length === 0) return false;
  const placed = run.rules.map((rule, place) => ({ rule, verdict: rule.verdict, anchor: ruleAnchor(runPlace, place) }));
  // What fails comes first, in a family and among them: it is what a reader looks for.
  const families = [...Map.groupBy(worstFirst(placed), ({ rule }) => rule.family)];
  return markup`<section class="rules">
<h3>Rules</h3>
${filter(run)}
<p role="status" class="small muted"></p>
${families.map(
  ([family, rules]) => markup`<div class="family"><h4>${family}</h4>
<div class="card">${rules.map(({ rule, anchor }) => ruleDetails(run, rule, anchor))}</div></div>`,
)}
</section>`;
}

function filter({ rules }: RunReport): Markup {
  const present = worstToLeast.filter((word) => rules.some(({ verdict }) => verdict === word));
  return markup`<fieldset class="filter" hidden><legend class="small muted">Show</legend>
<button type="button" data-show="all" aria-pressed="true">All</button>
${present.map((word) => markup`<button type="button" data-show="${word}" aria-pressed="false">${verdictNames[word]}</button>`)}
</fieldset>`;
}

function ruleDetails(run: RunReport, rule: RuleVerdict, anchor: string): Markup {
  const cases = run.cases.filter((item) => item.rule === rule.rule && item.family === rule.family);
  const exchange = rule.verdict === 'fail' ? explain(run, rule) : undefined;
  const open = rule.verdict === 'fail' && markup` open`;
  return markup`<details class="rule" id="${anchor}" data-verdict="${rule.verdict}"${open}>
<summary>${verdictMark(rule.verdict)}<code>${rule.rule}</code><span class="small muted">${counted(cases.length, 'case')}</span></summary>
<div class="inside">
${exchange !== undefined && exchangeFigure(exchange)}
<ul class="cases">${cases.map((item) => caseItem(item, exchange?.difference))}</ul>
</div>
</details>`;
}

function exchangeFigure({ requirements, difference }: ExplainedExchange): Markup {
  const { label, received, request } = difference;
  return markup`<dl class="exchange pairs">
${requirements.map((requirement) => markup`<dt>The vendor says</dt><dd><q>${requirement}</q></dd>`)}
<dt>Tried</dt><dd>${label}</dd>
<dt>Expected</dt><dd>${expectationOf(difference)}${noteOf(difference)}</dd>
<dt>Received</dt><dd class="received">${received}</dd>
${request !== undefined && markup`<dt>Request body</dt><dd><pre>${request.body}</pre></dd><dt>Send it again</dt><dd><pre>${request.curl}</pre></dd>`}
</dl>`;
}

function caseItem(item: CaseReport, explained: Difference | undefined): Markup {
  const { verdict, title, requests, credits, milliseconds, reason, differences } = item;
  const cost = `${counted(requests, 'request')}, ${counted(credits, 'credit')}, ${Math.round(milliseconds)} ms`;
  // What is explained above in full is not told twice.
  const left = differences.filter((difference) => !isSame(difference, explained));
  return markup`<li>${verdictMark(verdict)} ${title}
${verdict !== 'skip' && markup`<span class="small muted">(${cost})</span>`}
${reason !== undefined && markup`<p class="small muted">${reason}</p>`}
${left.length > 0 && markup`<ul class="differences small">${left.map(differenceItem)}</ul>`}</li>`;
}

function differenceItem(difference: Difference): Markup {
  const { label, received, request } = difference;
  return markup`<li>${label}: ${expectationOf(difference)}; received <strong>${received}</strong>${noteOf(difference)}
${request !== undefined && markup`<pre>${request.curl}</pre>`}</li>`;
}

function noteOf(difference: Difference): Markup | false {
  const note = assumedNote(difference);
  return note !== '' && markup` <span class="small muted">(${note})</span>`;
}

/** By content: in a report that was read from a file, a rule and its case hold copies. */
function isSame(one: Difference, other: Difference | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
