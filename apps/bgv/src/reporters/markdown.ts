import {
  type ContractReport,
  type Difference,
  formatDifference,
  type RuleVerdict,
  type RunReport,
  type VerdictWord,
} from '@bgv-kit/contract';
import { assumedNote, explain } from './explain.ts';
import { markdownBlock, markdownCode, markdownDetails, markdownTable, markdownText } from './markdown-text.ts';
import { skippedRules, skipReasons } from './skip-reasons.ts';
import { asSentence, headline, requirementsLine, summaryLine, totalsOf } from './totals.ts';
import { shortened } from './visible-text.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub takes 65,536 characters in a comment; some are left for what a caller writes around it. */
const longestComment = 60_000;
/** How long one value may be, in UTF-16 units before escaping. */
const longestValue = 300;
/** How many differences of a rule are shown. */
const shown = 5;

const signs: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  drift: '⚠️ drift',
  inconclusive: '❔ inconclusive',
  skip: '⚪ skip',
};

/**
 * A report as Markdown for a comment on a pull request: the outcome and the counts, a table of what fails and drifts, and the
 * rest to be opened. What does not fit into a comment is left out from the end, and the comment says so.
 */
export function markdownReport(report: ContractReport): string {
  const totals = totalsOf(report);
  const { title, detail } = headline(totals);
  const mark = { kept: '✅', broken: '❌', unproved: '❔' }[totals.outcome];
  const head = [
    `## ${mark} ${title}`,
    `${markdownText(asSentence(detail))}<br>\n${summaryLine(totals)}<br>\nTarget ${markdownCode(report.target)}`,
  ];
  const parts = [...report.runs.flatMap(problemParts), ...report.runs.flatMap(detailParts)];
  return `${fitting([...head, ...parts]).join('\n\n')}\n`;
}

function problemParts(run: RunReport): string[] {
  const problems = worstFirst(run.rules.filter(({ verdict }) => verdict === 'fail' || verdict === 'drift'));
  const rows = problems.map((rule) => [signs[rule.verdict], code(rule.rule), differencesCell(rule)]);
  return [
    `### ${code(`${run.operation.method} ${run.operation.path}`)}`,
    ...(rows.length > 0 ? [markdownTable(['Verdict', 'Rule', 'Difference'], rows)] : []),
    ...problems.filter(({ verdict }) => verdict === 'fail').flatMap((rule) => exchangeParts(run, rule)),
    ...run.transportErrors.map((error) => `Transport error: ${text(asSentence(error))}`),
  ];
}

function differencesCell({ differences }: RuleVerdict): string {
  const lines = differences.slice(0, shown).map((difference) => inWords(difference));
  const more = differences.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

function inWords(difference: Difference): string {
  const note = assumedNote(difference);
  return `${text(formatDifference(difference))}${note === '' ? '' : ` (${markdownText(note)})`}`;
}

function exchangeParts(run: RunReport, rule: RuleVerdict): string[] {
  const exchange = explain(run, rule);
  if (exchange?.difference.request === undefined) return [];
  const { requirements, difference } = exchange;
  const { body, curl } = exchange.difference.request;
  const content = [
    ...requirements.map((requirement) => `> ${text(requirement)}`),
    inWords(difference),
    markdownBlock(body),
    markdownBlock(curl),
  ].join('\n\n');
  return [markdownDetails(`How ${code(rule.rule)} fails`, content)];
}

function detailParts(run: RunReport): string[] {
  const { rules, cases, requirements } = run;
  const ruleRows = rules.map((rule) => [signs[rule.verdict], text(rule.family), code(rule.rule), String(rule.proved)]);
  const requirementRows = worstFirst(requirements).map((requirement) => [
    signs[requirement.verdict],
    text(requirement.text),
    requirement.rules.map(code).join(', '),
  ]);
  const skips = skipReasons(cases, rules).map((skip) => `- ${text(skip.reason)}: ${text(skippedRules(skip))}`);
  return [
    markdownDetails(`All ${rules.length} rules`, markdownTable(['Verdict', 'Family', 'Rule', 'Cases'], ruleRows)),
    ...(requirementRows.length > 0
      ? [
          markdownDetails(
            markdownText(requirementsLine(run)),
            markdownTable(['Verdict', 'Vendor documentation', 'Proved by'], requirementRows),
          ),
        ]
      : []),
    ...(skips.length > 0 ? [markdownDetails('What was not tried, and why', skips.join('\n'))] : []),
  ];
}

function fitting(parts: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length + 2;
    if (length > longestComment)
      return [...taken, 'The rest does not fit into a comment. The JSON and HTML reports have it.'];
    taken.push(part);
  }
  return taken;
}

function text(value: string): string {
  return markdownText(shortened(value, longestValue));
}

function code(value: string): string {
  return markdownCode(shortened(value, longestValue));
}
