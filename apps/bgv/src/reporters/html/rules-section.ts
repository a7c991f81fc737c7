import { presentVerdicts, type RunView } from '../view/report-view.ts';
import { type CaseView, type DifferenceView, type RuleView, unexplained } from '../view/rule-view.ts';
import { counted, worstFirst } from '../view/words.ts';
import { type Markup, markup } from './markup.ts';
import { verdictMark, verdictNames } from './verdict.ts';

/** All rules of a run by family, each to be opened; those that fail are open. */
export function rulesSection({ rules }: RunView): Markup | false {
  if (rules.length === 0) return false;
  // What fails comes first, in a family and among them: it is what a reader looks for.
  const families = [...Map.groupBy(worstFirst(rules), ({ family }) => family)];
  return markup`<section class="rules">
<h3>Rules</h3>
<fieldset class="filter" hidden><legend class="small muted">Show</legend>
<button type="button" data-show="all" aria-pressed="true">All</button>
${presentVerdicts(rules).map((word) => markup`<button type="button" data-show="${word}" aria-pressed="false">${verdictNames[word]}</button>`)}
</fieldset>
<p role="status" class="small muted"></p>
${families.map(
  ([family, own]) => markup`<div class="family"><h4>${family}</h4>
<div class="card">${own.map(ruleDetails)}</div></div>`,
)}
</section>`;
}

function ruleDetails(rule: RuleView): Markup {
  const { id, verdict, cases, explanation } = rule;
  const open = verdict === 'fail' && markup` open`;
  return markup`<details class="rule" id="${id}" data-verdict="${verdict}"${open}>
<summary>${verdictMark(verdict)}<code>${rule.rule}</code><span class="small muted">${counted(cases.length, 'case')}</span></summary>
<div class="inside">
${explanation !== undefined && explanationList(rule, explanation)}
<ul class="cases">${cases.map((item) => caseItem(item, rule))}</ul>
</div>
</details>`;
}

function explanationList({ requirements }: RuleView, explanation: DifferenceView): Markup {
  const { label, expectation, received, request } = explanation;
  return markup`<dl class="exchange pairs">
${requirements.map((requirement) => markup`<dt>The vendor says</dt><dd><q>${requirement}</q></dd>`)}
<dt>Tried</dt><dd>${label}</dd>
<dt>Expected</dt><dd>${expectation}${noteOf(explanation)}</dd>
<dt>Received</dt><dd class="received">${received}</dd>
${request !== undefined && markup`<dt>Request body</dt><dd><pre>${request.body}</pre></dd><dt>Send it again</dt><dd><pre>${request.curl}</pre></dd>`}
</dl>`;
}

function caseItem({ verdict, title, requests, credits, milliseconds, reason, differences }: CaseView, rule: RuleView) {
  const cost = `${counted(requests, 'request')}, ${counted(credits, 'credit')}, ${Math.round(milliseconds)} ms`;
  const others = unexplained(differences, rule);
  return markup`<li>${verdictMark(verdict)} ${title}
${verdict !== 'skip' && markup`<span class="small muted">(${cost})</span>`}
${reason !== undefined && markup`<p class="small muted">${reason}</p>`}
${others.length > 0 && markup`<ul class="differences small">${others.map(differenceItem)}</ul>`}</li>`;
}

function differenceItem(difference: DifferenceView): Markup {
  const { label, expectation, received, request } = difference;
  return markup`<li>${label}: ${expectation}; received <strong>${received}</strong>${noteOf(difference)}
${request !== undefined && markup`<pre>${request.curl}</pre>`}</li>`;
}

function noteOf({ note }: DifferenceView): Markup | false {
  return note !== '' && markup`<span class="small muted">${note}</span>`;
}
