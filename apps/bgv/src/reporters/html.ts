import { createHash } from 'node:crypto';
import type { ContractReport } from '@bgv-kit/contract';
import { raw } from 'hono/html';
import { banner } from './html-banner.ts';
import { markup } from './html-markup.ts';
import { runSection } from './html-run.ts';
import { script } from './html-script.ts';
import { style } from './html-style.ts';
import { headline, summaryLine, totalsOf } from './totals.ts';

/**
 * A report as one HTML page that loads nothing: it can be mailed, archived and printed. Its policy allows the style and the
 * script of the page and nothing else, so not even a value that escaped the escaping could load or run anything.
 */
export function htmlReport(report: ContractReport): string {
  const totals = totalsOf(report);
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headline(totals).title}: ${report.target}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>Contract report</h1>
${banner(report)}
${report.runs.map(runSection)}
<footer class="small muted"><p>${summaryLine(totals)}</p>
<p>Drift is a difference where the vendor documentation is silent. Inconclusive cases ran and could not decide. Made by bgv-kit, which is independent of the vendor.</p></footer>
</main>
<script>${raw(script)}</script>
</body>
</html>
`;
  return page.toString();
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
