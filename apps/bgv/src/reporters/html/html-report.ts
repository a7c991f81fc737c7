import { createHash } from 'node:crypto';
import { raw } from 'hono/html';
import { presentVerdicts, type ReportView } from '../view/report-view.ts';
import { worstFirst } from '../view/words.ts';
import { type Markup, markup } from './markup.ts';
import { runSection } from './run-section.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { verdictMark, verdictNames } from './verdict.ts';

/**
 * A report as one HTML page that loads nothing: it can be mailed, archived and printed. Its policy allows the style and the
 * script of the page and nothing else, so not even a value that escaped the escaping could load or run anything.
 */
export function htmlReport(view: ReportView): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${view.title}: ${view.target}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>Contract report</h1>
${banner(view)}
${view.runs.map(runSection)}
<footer class="small muted"><p>${view.summary}</p>
<p>Drift is a difference where the vendor documentation is silent. Inconclusive cases ran and could not decide. Made by bgv-kit, which is independent of the vendor.</p></footer>
</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.toString();
}

/** The outcome, the rules by verdict as a bar, and links to the rules that fail or drift. */
function banner(view: ReportView): Markup {
  const { outcome, title, detail, target, startedAt, totals } = view;
  const tone = ({ kept: 'pass', broken: 'fail', unproved: 'inconclusive' } as const)[outcome];
  return markup`<div class="banner ${tone}">
<p class="title">${title}</p>
<p>${detail}</p>
${totals.rules > 0 && bar(view)}
${problems(view)}
<dl class="facts">
<div><dt>Target</dt><dd>${target}</dd></div>
<div><dt>Started</dt><dd><time datetime="${startedAt}">${readableTime(startedAt)}</time></dd></div>
<div><dt>Took</dt><dd>${totals.seconds} s</dd></div>
<div><dt>Spent</dt><dd>${totals.credits} credits, ${totals.requests} requests</dd></div>
</dl>
</div>`;
}

function bar({ runs, totals: { rules, byVerdict } }: ReportView): Markup {
  const present = presentVerdicts(runs.flatMap((run) => run.rules));
  const share = (count: number) => `${((100 * count) / rules).toFixed(3)}%`;
  let before = 0;
  const parts = present.map((word) => {
    const start = before;
    before += byVerdict[word];
    return markup`<rect class="${word}" x="${share(start)}" width="${share(byVerdict[word])}" height="100%"/>`;
  });
  const words = present.map((word) => `${byVerdict[word]} ${verdictNames[word].toLowerCase()}`).join(', ');
  return markup`<svg class="bar" role="img" aria-label="${rules} rules: ${words}">${parts}</svg>
<ul class="legend" aria-label="Rules by verdict">${present.map(
    (word) => markup`<li>${verdictMark(word)} <span class="small">${byVerdict[word]}</span></li>`,
  )}</ul>`;
}

function problems({ runs }: ReportView): Markup | false {
  const found = worstFirst(runs.flatMap((run) => run.problems));
  if (found.length === 0) return false;
  return markup`<ul class="problems" aria-label="Rules that fail or drift">${found.map(
    ({ rule, verdict, id, differences: [first] }) =>
      markup`<li>${verdictMark(verdict)}<a href="#${id}"><code>${rule}</code></a>${first !== undefined && markup`<span class="small muted">${first.expectation}; received ${first.received}</span>`}</li>`,
  )}</ul>`;
}

/** `2026-01-02 03:04 UTC`; a string that is no date stays as it is. */
function readableTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const policy = [
  "default-src 'none'",
  `style-src '${hash(style)}'`,
  `script-src '${hash(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
