import type { RequirementVerdict } from '@bgv-kit/contract';
import type { RunView } from '../view/report-view.ts';
import { type Markup, markup } from './markup.ts';
import { rulesSection } from './rules-section.ts';
import { verdictMark } from './verdict.ts';

/** One run: what it planned and spent, what went wrong, the vendor's requirements, the rules, and what was not tried. */
export function runSection(run: RunView): Markup {
  return markup`<article>
<h2><code>${run.heading}</code></h2>
<p class="small muted">${run.operation.id}</p>
${planAndSpending(run)}
${transportErrors(run)}
${requirementsSection(run)}
${rulesSection(run)}
${notTried(run)}
</article>`;
}

function planAndSpending({ plan, spent, seed, strict }: RunView): Markup {
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

function transportErrors({ transportErrors: errors }: RunView): Markup | false {
  if (errors.length === 0) return false;
  return markup`<section>
<h3>Transport errors</h3>
<ul class="errors">${errors.map((error) => markup`<li>${error}</li>`)}</ul>
</section>`;
}

function requirementsSection({ requirements, requirementsLine }: RunView): Markup | false {
  if (requirements.length === 0) return false;
  const proved = requirements.filter(({ verdict }) => verdict === 'pass');
  const open = requirements.filter(({ verdict }) => verdict !== 'pass');
  return markup`<section>
<h3>What the vendor documentation promises</h3>
<p class="muted">${requirementsLine}.</p>
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

function notTried({ skips }: RunView): Markup | false {
  if (skips.length === 0) return false;
  return markup`<section>
<h3>What was not tried</h3>
<div class="card"><table class="reasons">
<caption>Each reason once, with the rules that it kept from being tried</caption>
<thead><tr><th scope="col">Reason</th><th scope="col">Rules</th></tr></thead>
<tbody>${skips.map(({ reason, rules }) => markup`<tr><td>${reason}</td><td class="small">${rules}</td></tr>`)}</tbody>
</table></div>
</section>`;
}
