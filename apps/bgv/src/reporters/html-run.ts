import type { RequirementVerdict, RunReport } from '@bgv-kit/contract';
import { type Markup, markup } from './html-markup.ts';
import { rulesSection } from './html-rules.ts';
import { verdictMark } from './html-verdict.ts';
import { skippedRules, skipReasons } from './skip-reasons.ts';
import { asSentence, requirementsLine } from './totals.ts';
import { worstFirst } from './worst-first.ts';

/** One run: what it planned and spent, the vendor's requirements, the rules, what was not tried, and what went wrong. */
export function runSection(run: RunReport, place: number): Markup {
  const { method, path, id } = run.operation;
  return markup`<article>
<h2><code>${method} ${path}</code></h2>
<p class="small muted">${id}</p>
${planAndSpending(run)}
${transportErrors(run)}
${requirements(run)}
${rulesSection(run, place)}
${notTried(run)}
</article>`;
}

function planAndSpending({ plan, spent, seed, strict }: RunReport): Markup {
  const budget = plan.budget === null ? 'no limit' : `${plan.budget} credits`;
  return markup`<section>
<h3>Plan and spending</h3>
<dl class="facts">
<div><dt>Cases planned</dt><dd>${plan.planned} of ${plan.cases}</dd></div>
<div><dt>Requests</dt><dd>${spent.requests} sent, at most ${plan.requests} planned</dd></div>
<div><dt>Credits</dt><dd>${spent.credits} spent, at most ${plan.credits} planned</dd></div>
<div><dt>Budget</dt><dd>${budget}</dd></div>
<div><dt>Seed</dt><dd>${seed}</dd></div>
<div><dt>Where the vendor documentation is silent</dt><dd>${strict ? 'a difference is a failure' : 'a difference is drift'}</dd></div>
</dl>
</section>`;
}

function requirements(run: RunReport): Markup | false {
  if (run.requirements.length === 0) return false;
  const proved = run.requirements.filter(({ verdict }) => verdict === 'pass');
  const open = worstFirst(run.requirements.filter(({ verdict }) => verdict !== 'pass'));
  return markup`<section>
<h3>What the vendor documentation promises</h3>
<p class="muted">${requirementsLine(run)}.</p>
<div class="card plain">
${open.length > 0 && requirementTable('Requirements that do not hold or are not proved', open)}
${
  proved.length > 0 &&
  markup`<details class="rule"><summary>${verdictMark('pass')}<span>Requirements that were proved</span><span class="small muted">${proved.length}</span></summary>
${requirementTable('Requirements that were proved', proved)}</details>`
}
</div>
</section>`;
}

function requirementTable(caption: string, rows: readonly RequirementVerdict[]): Markup {
  return markup`<table class="requirements">
<caption>${caption}</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Requirement, and the rules that prove it</th></tr></thead>
<tbody>${rows.map(
    ({ verdict, text, rules }) =>
      markup`<tr><td>${verdictMark(verdict)}</td><td>${text}<br><span class="small muted">${rules.join(', ')}</span></td></tr>`,
  )}</tbody>
</table>`;
}

function notTried({ cases, rules }: RunReport): Markup | false {
  const skips = skipReasons(cases, rules);
  if (skips.length === 0) return false;
  return markup`<section>
<h3>What was not tried</h3>
<div class="card"><table class="reasons">
<caption>Each reason once, with the rules that it kept from being tried</caption>
<thead><tr><th scope="col">Reason</th><th scope="col">Rules</th></tr></thead>
<tbody>${skips.map(
    (skip) => markup`<tr><td>${skip.reason}</td><td class="small">${skippedRules(skip)}</td></tr>`,
  )}</tbody>
</table></div>
</section>`;
}

function transportErrors({ transportErrors: list }: RunReport): Markup | false {
  if (list.length === 0) return false;
  return markup`<section>
<h3>Transport errors</h3>
<ul class="errors">${list.map((error) => markup`<li>${asSentence(error)}</li>`)}</ul>
</section>`;
}
