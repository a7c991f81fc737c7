import { xmlAttributes, xmlText } from './escape/xml.ts';
import type { ReportView, RunView } from './view/report-view.ts';
import type { CaseView, DifferenceView } from './view/rule-view.ts';
import { counted } from './view/words.ts';

/**
 * A report as JUnit XML, as Jenkins and GitLab read it: a suite for each family, a test case for each case. What drifts is a
 * passed case with its differences as output; what could not be decided or did not run is skipped, with the reason. A run
 * that proved nothing or ended early has a suite with an error, so that no server shows it as green.
 */
export function junitReport(view: ReportView): string {
  const { runs, duration } = view;
  const unproved = runs.filter((run) => run.unproved !== undefined);
  // The root has no count of the skipped: the schema of Jenkins' xUnit plugin does not know it there.
  const { skipped: _, ...counts } = countsOf(
    runs.flatMap(({ cases }) => cases),
    unproved.length,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: 'bgv contract', ...counts, time: seconds(duration) })}>`,
    ...runs.flatMap((run) => suites(view, run)),
    '</testsuites>',
    '',
  ].join('\n');
}

function suites(view: ReportView, run: RunView): string[] {
  const prefix = view.runs.length > 1 ? `${run.operation.id}: ` : '';
  const families = [...Map.groupBy(run.cases, ({ family }) => family)].map(([family, cases]) =>
    suite(view, run, { name: prefix + family, cases, errors: 0 }, cases.map(testCase)),
  );
  if (run.unproved === undefined) return families;
  return [...families, suite(view, run, { name: `${prefix}run`, cases: [], errors: 1 }, [runCase(run, run.unproved)])];
}

function suite(
  { target, startedAt }: ReportView,
  { operation, seed, spent }: RunView,
  { name, cases, errors }: { name: string; cases: readonly CaseView[]; errors: number },
  lines: readonly string[],
): string {
  const time = cases.reduce((total, { milliseconds }) => total + milliseconds, 0);
  // UTC in the form of Ant's schema, which knows neither milliseconds nor a zone.
  const timestamp = startedAt.replace(/\.\d+/, '').replace(/Z$/, '');
  const properties = { target, operation: operation.id, seed, requests: spent.requests, credits: spent.credits };
  return [
    `  <testsuite${xmlAttributes({ name, ...countsOf(cases, errors), time: seconds(time), timestamp })}>`,
    '    <properties>',
    ...Object.entries(properties).map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    '    </properties>',
    ...lines,
    '  </testsuite>',
  ].join('\n');
}

function testCase(item: CaseView): string {
  const attributes = xmlAttributes({ classname: item.rule, name: item.title, time: seconds(item.milliseconds) });
  const inner = result(item);
  return `    <testcase${attributes}${inner === '' ? '/>' : `>\n      ${inner}\n    </testcase>`}`;
}

function result({ verdict, differences, reason = '' }: CaseView): string {
  switch (verdict) {
    case 'pass':
      return '';
    case 'fail': {
      const [first] = differences;
      const message = first === undefined ? 'the rule does not hold' : first.text + first.note;
      const more = differences.length > 1 ? ` (and ${counted(differences.length - 1, 'other difference')})` : '';
      return `<failure${xmlAttributes({ message: message + more, type: 'broken' })}>${xmlText(details(differences))}</failure>`;
    }
    case 'drift':
      return `<system-out>${xmlText(`drift\n${details(differences)}`)}</system-out>`;
    case 'inconclusive':
      return `<skipped${xmlAttributes({ message: `inconclusive: ${reason}` })}/>`;
    case 'skip':
      return `<skipped${xmlAttributes({ message: reason })}/>`;
  }
}

function runCase({ heading }: RunView, message: string): string {
  const name = `the run on ${heading} came to its end and proved something`;
  return `    <testcase${xmlAttributes({ classname: 'run', name, time: '0.000' })}>\n      <error${xmlAttributes({ message, type: 'unproved' })}/>\n    </testcase>`;
}

function details(differences: readonly DifferenceView[]): string {
  return differences
    .map(({ text, note, request }) => {
      const sent = request === undefined ? [] : [`body: ${request.body}`, request.curl];
      return [text + note, ...sent].join('\n');
    })
    .join('\n\n');
}

function countsOf(cases: readonly CaseView[], errors: number) {
  return {
    tests: cases.length + errors,
    failures: cases.filter(({ verdict }) => verdict === 'fail').length,
    errors,
    skipped: cases.filter(({ verdict }) => verdict === 'skip' || verdict === 'inconclusive').length,
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
