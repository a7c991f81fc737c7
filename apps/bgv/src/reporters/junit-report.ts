import { type Xml, xmlElement } from './escape/xml.ts';
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
  const cases = runs.flatMap((run) => run.cases);
  const unproved = runs.filter((run) => run.unproved !== undefined);
  // The root has no count of the skipped: the schema of Jenkins' xUnit plugin does not know it there.
  const { skipped: _, ...counts } = countsOf(cases, unproved.length);
  const root = { name: 'bgv contract', ...counts, time: seconds(duration) };
  const suites = runs.flatMap((run) => suitesOf(view, run));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', root, suites).xml}\n`;
}

function suitesOf(view: ReportView, run: RunView): Xml[] {
  const { target, startedAt, runs } = view;
  const { operation, seed, spent, unproved } = run;
  // UTC in the form of Ant's schema, which knows neither milliseconds nor a zone.
  const timestamp = startedAt.replace(/\.\d+/, '').replace(/Z$/, '');
  const facts = { target, operation: operation.id, seed, requests: spent.requests, credits: spent.credits };
  const properties = xmlElement(
    'properties',
    {},
    Object.entries(facts).map(([name, value]) => xmlElement('property', { name, value })),
  );
  const suite = (family: string, cases: readonly CaseView[], errors: readonly Xml[] = []) => {
    const name = runs.length > 1 ? `${operation.id}: ${family}` : family;
    const time = seconds(cases.reduce((total, { milliseconds }) => total + milliseconds, 0));
    const attributes = { name, ...countsOf(cases, errors.length), time, timestamp };
    return xmlElement('testsuite', attributes, [properties, ...cases.map(testCase), ...errors]);
  };
  return [
    ...[...Map.groupBy(run.cases, ({ family }) => family)].map(([family, cases]) => suite(family, cases)),
    ...(unproved === undefined ? [] : [suite('run', [], [unprovedCase(run, unproved)])]),
  ];
}

function testCase(item: CaseView): Xml {
  const { rule, title, milliseconds } = item;
  return xmlElement('testcase', { classname: rule, name: title, time: seconds(milliseconds) }, result(item));
}

function result({ verdict, differences, reason = '' }: CaseView): Xml[] {
  switch (verdict) {
    case 'pass':
      return [];
    case 'fail': {
      const [first] = differences;
      const message = first === undefined ? 'the rule does not hold' : first.text + first.note;
      const more = differences.length > 1 ? ` (and ${counted(differences.length - 1, 'other difference')})` : '';
      return [xmlElement('failure', { message: message + more, type: 'broken' }, details(differences))];
    }
    case 'drift':
      return [xmlElement('system-out', {}, `drift\n${details(differences)}`)];
    case 'inconclusive':
      return [xmlElement('skipped', { message: `inconclusive: ${reason}` })];
    case 'skip':
      return [xmlElement('skipped', { message: reason })];
  }
}

function unprovedCase({ heading }: RunView, message: string): Xml {
  const name = `the run on ${heading} came to its end and proved something`;
  return xmlElement('testcase', { classname: 'run', name, time: seconds(0) }, [
    xmlElement('error', { message, type: 'unproved' }),
  ]);
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
