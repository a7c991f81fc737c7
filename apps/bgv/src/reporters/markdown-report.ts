import type { VerdictWord } from '@bgv-kit/contract';
import { markdownBlock, markdownCode, markdownDetails, markdownTable, markdownText } from './escape/markdown.ts';
import type { ReportView, RunView } from './view/report-view.ts';
import type { DifferenceView, RuleView } from './view/rule-view.ts';
import { firstLines } from './view/words.ts';

/** GitHub takes 65,536 characters in a comment; some are left for what a caller writes around it. */
const longestComment = 60_000;
/** How long the sentences on the outcome may be: each of several runs may have ended for a reason of its own. */
const longestDetail = 2000;
/** How many differences of a rule are shown. */
const mostDifferences = 5;

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
export function markdownReport({ outcome, title, detail, summary, target, runs }: ReportView): string {
  const mark = { kept: '✅', broken: '❌', unproved: '❔' }[outcome];
  const parts = [
    `## ${mark} ${title}`,
    `${markdownText(detail, longestDetail)}<br>\n${summary}<br>\nTarget ${markdownCode(target)}`,
    ...runs.flatMap(problemParts),
    ...runs.flatMap(detailParts),
  ];
  return `${fitting(parts).join('\n\n')}\n`;
}

function problemParts({ heading, problems, transportErrors }: RunView): string[] {
  const rows = problems.map(({ verdict, rule, differences }) => [
    signs[verdict],
    markdownCode(rule),
    firstLines(differences.map(differenceLine), mostDifferences).join('<br>'),
  ]);
  return [
    `### ${markdownCode(heading)}`,
    ...(rows.length > 0 ? [markdownTable(['Verdict', 'Rule', 'Difference'], rows)] : []),
    ...problems.flatMap(explanationPart),
    ...transportErrors.map((error) => `Transport error: ${markdownText(error)}`),
  ];
}

function explanationPart({ rule, requirements, explanation }: RuleView): string[] {
  if (explanation?.request === undefined) return [];
  const { body, curl } = explanation.request;
  const content = [
    ...requirements.map((requirement) => `> ${markdownText(requirement)}`),
    differenceLine(explanation),
    markdownBlock(body),
    markdownBlock(curl),
  ];
  return [markdownDetails(`How ${markdownCode(rule)} fails`, content.join('\n\n'))];
}

function detailParts({ rules, requirements, requirementsLine, skips }: RunView): string[] {
  const ruleRows = rules.map(({ verdict, family, rule, proved }) => [
    signs[verdict],
    markdownText(family),
    markdownCode(rule),
    String(proved),
  ]);
  const requirementRows = requirements.map((requirement) => [
    signs[requirement.verdict],
    markdownText(requirement.text),
    requirement.rules.map(markdownCode).join(', '),
  ]);
  const parts = [
    markdownDetails(`All ${rules.length} rules`, markdownTable(['Verdict', 'Family', 'Rule', 'Cases'], ruleRows)),
  ];
  if (requirementRows.length > 0) {
    const table = markdownTable(['Verdict', 'Vendor documentation', 'Proved by'], requirementRows);
    parts.push(markdownDetails(markdownText(requirementsLine), table));
  }
  if (skips.length > 0) {
    const list = skips.map((skip) => `- ${markdownText(skip.reason)}: ${markdownText(skip.rules)}`);
    parts.push(markdownDetails('What was not tried, and why', list.join('\n')));
  }
  return parts;
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

function differenceLine(difference: DifferenceView): string {
  return markdownText(difference.text) + markdownText(difference.note);
}
