import type { RunReport, SentenceVerdict } from '@bgv-kit/contract';
import { type Markup, markup } from './html-markup.ts';
import { rulesSection } from './html-rules.ts';
import { verdictMark } from './html-verdict.ts';
import { skippedRules, skipReasons } from './skip-reasons.ts';
import { asSentence, sentencesLine } from './totals.ts';
import { worstFirst } from './worst-first.ts';

/** One run: what it planned and spent, the vendor's sentences, the rules, what was not tried, and what went wrong. */
export function runSection(run: RunReport, place: number): Markup {
  const { method, path, id } = run.operation;
  return markup`<article>
<h2><code>${method} ${path}</code></h2>
<p class="small muted">${id}</p>
${planAndSpending(run)}
${troubles(run)}
${sentences(run)}
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
<div><dt>Where the page is silent</dt><dd>${strict ? 'a difference is a failure' : 'a difference is drift'}</dd></div>
</dl>
</section>`;
}

function sentences(run: RunReport): Markup | false {
  if (run.sentences.length === 0) return false;
  const proved = run.sentences.filter(({ verdict }) => verdict === 'pass');
  const open = worstFirst(run.sentences.filter(({ verdict }) => verdict !== 'pass'));
  return markup`<section>
<h3>What the vendor's page promises</h3>
<p class="muted">${sentencesLine(run)}.</p>
<div class="card plain">
${open.length > 0 && sentenceTable('Sentences that do not hold or are not proved', open)}
${
  proved.length > 0 &&
  markup`<details class="rule"><summary>${verdictMark('pass')}<span>Sentences that were proved</span><span class="small muted">${proved.length}</span></summary>
${sentenceTable('Sentences that were proved', proved)}</details>`
}
</div>
</section>`;
}

function sentenceTable(caption: string, rows: readonly SentenceVerdict[]): Markup {
  return markup`<table class="sentences">
<caption>${caption}</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Sentence, and the rules that prove it</th></tr></thead>
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

function troubles({ troubles: list }: RunReport): Markup | false {
  if (list.length === 0) return false;
  return markup`<section>
<h3>Troubles on the way</h3>
<ul class="troubles">${list.map((trouble) => markup`<li>${asSentence(trouble)}</li>`)}</ul>
</section>`;
}
