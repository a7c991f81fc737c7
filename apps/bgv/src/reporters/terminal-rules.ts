import { type Difference, formatDifference, type RuleVerdict, type RunReport } from '@bgv-kit/contract';
import type { Paint } from '../shell.ts';
import { assumedNote, type ExplainedExchange, expectationOf, explain } from './explain.ts';
import { sign, signColumns } from './paint.ts';
import { skippedRules, skipReasons } from './skip-reasons.ts';
import { visible, visibleLines } from './visible-text.ts';
import { wrapText } from './wrap-text.ts';

/** What a report is written on. */
export interface TerminalPage {
  readonly paint: Paint;
  /** In columns; undefined when no line is to be broken. */
  readonly width: number | undefined;
}

/** How many differences of a rule are shown. */
const shown = 5;
/** Under the name of a rule. */
const indent = ' '.repeat(6);
/** Under the text of an explained exchange. */
const deepIndent = ' '.repeat(16);

/** The rules of one family: what ran first, then a line for each reason for which something did not. */
export function familySection(
  run: RunReport,
  family: string,
  rules: readonly RuleVerdict[],
  page: TerminalPage,
): string {
  const ran = rules.filter(({ verdict }) => verdict !== 'skip').map((rule) => ruleLines(run, rule, page));
  const cases = run.cases.filter((item) => item.family === family);
  const skips = skipReasons(cases, rules).map((skip) => {
    const text = wrapText(visible(`${skippedRules(skip)}: ${skip.reason}`), ' '.repeat(signColumns + 4), page.width);
    return `  ${sign(page.paint, 'skip', signColumns)}  ${page.paint('dim', text)}`;
  });
  return [page.paint('bold', visible(family)), ...ran, ...skips].join('\n');
}

function ruleLines(run: RunReport, rule: RuleVerdict, page: TerminalPage): string {
  const { paint } = page;
  const cases = rule.proved > 1 ? paint('dim', ` (${rule.proved} cases)`) : '';
  const exchange = rule.verdict === 'fail' ? explain(run, rule) : undefined;
  const explained = exchange === undefined ? [] : [exchangeLines(exchange, page)];
  const left = exchange?.others ?? rule.differences;
  const listed = left.slice(0, shown - explained.length);
  const more = left.length - listed.length;
  return [
    `  ${sign(paint, rule.verdict, signColumns)}  ${visible(rule.rule)}${cases}`,
    ...explained,
    ...listed.map((difference) => differenceLine(difference, page)),
    ...(more > 0 ? [paint('dim', `${indent}and ${more} more`)] : []),
    ...undecided(run, rule).map((reason) =>
      paint('dim', `${indent}${wrapText(`could not decide: ${visible(reason)}`, indent, page.width)}`),
    ),
  ].join('\n');
}

function differenceLine(difference: Difference, { width }: TerminalPage): string {
  const text = visible(`${formatDifference(difference)}${bracketed(difference)}`);
  return `${indent}${wrapText(text, `${indent}  `, width)}`;
}

function exchangeLines({ rule, requirements, difference, others }: ExplainedExchange, page: TerminalPage): string {
  const { label, received, request } = difference;
  const field = (name: string, text: string) =>
    `${indent}${page.paint('dim', name.padEnd(8))}  ${wrapText(text, deepIndent, page.width)}`;
  const block = (name: string, text: string) =>
    `${indent}${page.paint('dim', name.padEnd(8))}  ${visibleLines(text).replaceAll('\n', `\n${deepIndent}`)}`;
  return [
    field('Rule', visible(rule)),
    ...requirements.map((requirement) => field('Vendor', `"${visible(requirement)}"`)),
    field('Tried', visible(label)),
    ...(request === undefined ? [] : [block('Body', request.body)]),
    field('Expected', visible(`${expectationOf(difference)}${bracketed(difference)}`)),
    field('Received', visible(received)),
    // Not broken at the width: it is there to be copied.
    ...(request === undefined ? [] : [block('Again', request.curl)]),
    ...(others.length > 0 ? [page.paint('dim', `${indent}Also:`)] : []),
  ].join('\n');
}

function bracketed(difference: Difference): string {
  const note = assumedNote(difference);
  return note === '' ? '' : ` [${note}]`;
}

/** Why cases of a rule ran and could not decide, each reason once. */
function undecided({ cases }: RunReport, { rule, family }: RuleVerdict): string[] {
  const open = cases.filter((item) => item.rule === rule && item.family === family && item.verdict === 'inconclusive');
  return [...new Set(open.flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];
}
