import type { VerdictWord } from '@bgv-kit/contract';
import type { Output, Paint } from '../../shell.ts';
import { visible, visibleLines } from '../escape/visible.ts';
import type { FamilyView, ReportView, RunView } from '../view/report-view.ts';
import { type DifferenceView, type RuleView, unexplained } from '../view/rule-view.ts';
import { firstLines } from '../view/words.ts';
import { type Page, terminalPage } from './page.ts';

const signs: Readonly<Record<VerdictWord, readonly [style: Parameters<Paint>[0], text: string]>> = {
  pass: ['green', '✓ pass'],
  fail: ['red', '✗ FAIL'],
  drift: ['yellow', '~ drift'],
  inconclusive: ['cyan', '? inconclusive'],
  skip: ['dim', '○ skip'],
};

/** How many differences of a rule are shown. */
const mostDifferences = 5;
/** Under the name of a rule. */
const ruleIndent = ' '.repeat(6);
/** Under the text beside a verdict. */
const verdictIndent = ' '.repeat(18);
/** Under the text of an explanation. */
const fieldIndent = ' '.repeat(16);

/**
 * A report for a terminal: one line per rule by family, what differs below it, the vendor's requirements that are not proved,
 * and a summary as the last line.
 */
export function terminalReport(view: ReportView, output: Pick<Output, 'color' | 'columns'>): string {
  const page = terminalPage(output);
  const sections = view.runs.flatMap((run) => [
    ...(view.runs.length > 1 ? [page.paint('bold', visible(run.heading))] : []),
    ...run.families.map((family) => familySection(family, page)),
    ...requirementSection(run, page),
    ...transportSection(run, page),
  ]);
  return [...sections, closing(view, page)].join('\n\n');
}

/** What ran first, then a line for each reason for which something did not. */
function familySection({ family, rules, skips }: FamilyView, page: Page): string {
  const ran = rules.filter(({ verdict }) => verdict !== 'skip').map((rule) => ruleLines(rule, page));
  const skipped = skips.map(({ rules: names, reason }) => {
    return beside('skip', page.paint('dim', page.wrap(`${names}: ${reason}`, verdictIndent)), page);
  });
  return [page.paint('bold', visible(family)), ...ran, ...skipped].join('\n');
}

function ruleLines(rule: RuleView, page: Page): string {
  const { explanation, proved, undecided } = rule;
  const { paint } = page;
  const others = unexplained(rule.differences, rule).map(({ text, note }) => page.wrap(text + note, `${ruleIndent}  `));
  const most = explanation === undefined ? mostDifferences : mostDifferences - 1;
  return [
    beside(rule.verdict, visible(rule.rule) + (proved > 1 ? paint('dim', ` (${proved} cases)`) : ''), page),
    ...(explanation === undefined ? [] : explanationLines(rule, explanation, page)),
    ...(explanation === undefined || others.length === 0 ? [] : [paint('dim', `${ruleIndent}Also:`)]),
    ...firstLines(others, most).map((line) => ruleIndent + line),
    ...undecided.map((reason) => paint('dim', ruleIndent + page.wrap(`could not decide: ${reason}`, ruleIndent))),
  ].join('\n');
}

function explanationLines({ rule, requirements }: RuleView, explanation: DifferenceView, page: Page): string[] {
  const { label, expectation, note, received, request } = explanation;
  const line = (name: string, shown: string) => `${ruleIndent}${page.paint('dim', name.padEnd(8))}  ${shown}`;
  const field = (name: string, text: string) => line(name, page.wrap(text, fieldIndent));
  // Not broken at the width: it is there to be copied.
  const block = (name: string, text: string) => line(name, visibleLines(text).replaceAll('\n', `\n${fieldIndent}`));
  return [
    field('Rule', rule),
    ...requirements.map((requirement) => field('Vendor', `"${requirement}"`)),
    field('Tried', label),
    ...(request === undefined ? [] : [block('Body', request.body)]),
    field('Expected', expectation + note),
    field('Received', received),
    ...(request === undefined ? [] : [block('Again', request.curl)]),
  ];
}

function requirementSection({ requirements, requirementsLine }: RunView, page: Page): string[] {
  if (requirements.length === 0) return [];
  const open = requirements.filter(({ verdict }) => verdict !== 'pass');
  const lines = open.flatMap(({ verdict, text, rules }) => [
    beside(verdict, page.wrap(`"${text}"`, verdictIndent), page),
    verdictIndent + page.paint('dim', page.wrap(rules.join(', '), verdictIndent)),
  ]);
  return [[page.paint('bold', 'Vendor documentation'), ...lines, `  ${requirementsLine}`].join('\n')];
}

function transportSection({ transportErrors }: RunView, page: Page): string[] {
  if (transportErrors.length === 0) return [];
  const lines = transportErrors.map((error) => `  ${page.wrap(error, '  ')}`);
  return [[page.paint('bold', 'Transport errors'), ...lines].join('\n')];
}

function closing({ outcome, title, detail, summary }: ReportView, page: Page): string {
  const style = ({ kept: 'green', broken: 'red', unproved: 'cyan' } as const)[outcome];
  // The title is wrapped with the rest and coloured after, so that codes do not count as columns.
  const words = page.wrap(`${title}. ${detail}`, '');
  return `${page.paint(style, words.slice(0, title.length))}${words.slice(title.length)}\n${summary}`;
}

/** A verdict, as its sign and word, with words beside it. */
function beside(verdict: VerdictWord, text: string, { paint }: Page): string {
  const [style, sign] = signs[verdict];
  return `  ${paint(style, sign.padEnd(verdictIndent.length - 4))}  ${text}`;
}
