import {
  type CaseReport,
  type ContractReport,
  type Difference,
  formatDifference,
  type RunReport,
} from '@bgv-kit/contract';
import { assumedNote } from './explain.ts';
import { counted } from './totals.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/**
 * A report as JUnit XML, as Jenkins and GitLab read it: a suite for each family, a test case for each case. What drifts is a
 * passed case with its differences as output; what could not be decided or did not run is skipped, with the reason. A run
 * that proved nothing or ended early has a suite with an error, so that no server shows it as green.
 */
export function junitReport(report: ContractReport): string {
  const cases = report.runs.flatMap((run) => run.cases);
  const unproved = report.runs.filter(isUnproved);
  // The root has no count of the skipped: the schema of Jenkins' xUnit plugin does not know it there.
  const { skipped: _, ...counts } = countsOf(cases, unproved.length);
  const root = { name: 'bgv contract', ...counts, time: seconds(report.duration) };
  const suites = report.runs.flatMap((run) => suitesOf(report, run));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes(root)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suitesOf(report: ContractReport, run: RunReport): string[] {
  const prefix = report.runs.length > 1 ? `${run.operation.id}: ` : '';
  const families = Map.groupBy(run.cases, ({ family }) => family);
  const suites = [...families].map(([family, cases]) =>
    suite(report, run, { name: `${prefix}${family}`, cases, errors: 0 }, cases.map(testCase)),
  );
  return isUnproved(run)
    ? [...suites, suite(report, run, { name: `${prefix}run`, cases: [], errors: 1 }, [runCase(run)])]
    : suites;
}

function suite(
  { target, startedAt }: ContractReport,
  { operation, seed, spent }: RunReport,
  { name, cases, errors }: { name: string; cases: readonly CaseReport[]; errors: number },
  lines: readonly string[],
): string {
  const time = cases.reduce((total, { milliseconds }) => total + milliseconds, 0);
  // UTC in the form of Ant's schema, which knows neither milliseconds nor a zone.
  const timestamp = startedAt.replace(/\.\d+/, '').replace(/Z$/, '');
  const attributes = { name, ...countsOf(cases, errors), time: seconds(time), timestamp };
  const properties = {
    target,
    operation: operation.id,
    seed,
    requests: spent.requests,
    credits: spent.credits,
  };
  return [
    `  <testsuite${xmlAttributes(attributes)}>`,
    '    <properties>',
    ...Object.entries(properties).map(([key, value]) => `      <property${xmlAttributes({ name: key, value })}/>`),
    '    </properties>',
    ...lines,
    '  </testsuite>',
  ].join('\n');
}

function testCase(item: CaseReport): string {
  const opening = `    <testcase${xmlAttributes({ classname: item.rule, name: item.title, time: seconds(item.milliseconds) })}`;
  const inner = result(item);
  return inner === '' ? `${opening}/>` : `${opening}>\n      ${inner}\n    </testcase>`;
}

function result({ verdict, differences, reason = '' }: CaseReport): string {
  switch (verdict) {
    case 'pass':
      return '';
    case 'fail': {
      const [first] = differences;
      const message = first === undefined ? 'the rule does not hold' : inWords(first);
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

function runCase({ operation, ended }: RunReport): string {
  const message = ended ?? 'nothing was proved';
  const name = `the run on ${operation.method} ${operation.path} came to its end and proved something`;
  return `    <testcase${xmlAttributes({ classname: 'run', name, time: '0.000' })}>\n      <error${xmlAttributes({ message, type: 'unproved' })}/>\n    </testcase>`;
}

function details(differences: readonly Difference[]): string {
  return differences
    .map((difference) => {
      const { request } = difference;
      return [inWords(difference), ...(request === undefined ? [] : [`body: ${request.body}`, request.curl])].join(
        '\n',
      );
    })
    .join('\n\n');
}

function inWords(difference: Difference): string {
  const note = assumedNote(difference);
  return `${formatDifference(difference)}${note === '' ? '' : ` [${note}]`}`;
}

function countsOf(cases: readonly CaseReport[], errors: number) {
  return {
    tests: cases.length + errors,
    failures: cases.filter(({ verdict }) => verdict === 'fail').length,
    errors,
    skipped: cases.filter(({ verdict }) => verdict === 'skip' || verdict === 'inconclusive').length,
  };
}

function isUnproved({ outcome, ended }: RunReport): boolean {
  return outcome === 'unproved' || ended !== undefined;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
