import { describe, expect, test } from 'vitest';
import { parseXml, type XmlElement } from '../../test/support/parse-xml.ts';
import { reportOf, runOf } from '../../test/support/report-parts.ts';
import { elevenDigits, hostileText, sampleReport } from '../../test/support/sample-report.ts';
import { junitReport } from './junit-report.ts';
import { reportView } from './view/report-view.ts';

const parsed = (kind: Parameters<typeof sampleReport>[0]) => parseXml(junitReport(reportView(sampleReport(kind))));

function testCase(root: XmlElement, classname: string, name?: string): XmlElement | undefined {
  return root.children
    .flatMap(({ children }) => children)
    .find(({ attributes }) => attributes['classname'] === classname && (!name || attributes['name'] === name));
}

test('each family is a suite, and each case a test case with its rule, title and seconds', () => {
  const root = parsed('broken');
  expect(root.name).toBe('testsuites');
  expect(root.children.map(({ attributes }) => attributes['name'])).toEqual([
    'malformed requests',
    'authorization',
    'credit law',
    'validation rules',
    'concurrency',
  ]);
  const found = testCase(root, 'credits.found');
  expect(found?.attributes).toEqual({ classname: 'credits.found', name: 'an answered call takes 1', time: '0.012' });
  expect(found?.children).toEqual([]);
});

test('the counts of the suites and of the whole add up', () => {
  const root = parsed('broken');
  expect(root.attributes).toMatchObject({ tests: '9', failures: '1', errors: '0', time: '1.234' });
  const sum = (name: string) => root.children.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
  expect([sum('tests'), sum('failures'), sum('skipped'), sum('errors')]).toEqual([9, 1, 3, 0]);
});

test('a failing case has a failure with what was expected, what came, and the command', () => {
  const failure = testCase(parsed('broken'), 'mobile_number.ten-digits', 'eleven digits are refused with 400')
    ?.children[0];
  expect(failure?.name).toBe('failure');
  expect(failure?.attributes['message']).toBe('eleven digits: must be answered with 400; received 200');
  expect(failure?.text).toContain(elevenDigits.request?.body);
  expect(failure?.text).toContain(elevenDigits.request?.curl);
});

test('drift is a passed case that says what drifts', () => {
  const drifting = testCase(parsed('broken'), 'body.unknown-fields');
  expect(drifting?.children.map(({ name }) => name)).toEqual(['system-out']);
  expect(drifting?.children[0]?.text).toContain('decision 9');
});

test('what did not run or could not decide is skipped, with the reason', () => {
  const root = parsed('broken');
  const skipped = testCase(root, 'authorization.forbidden')?.children[0];
  const inconclusive = testCase(root, 'credits.concurrency')?.children[0];
  expect([skipped?.name, skipped?.attributes['message']]).toEqual([
    'skipped',
    'needs a key without access (--key-forbidden)',
  ]);
  expect([inconclusive?.name, inconclusive?.attributes['message']]).toEqual([
    'skipped',
    'inconclusive: one call got no answer',
  ]);
});

test('each suite has the target, the seed and the spending', () => {
  const properties = parsed('kept').children[0]?.children[0];
  const pairs = properties?.children.map(({ attributes }) => [attributes['name'], attributes['value']]);
  expect(pairs).toEqual([
    ['target', 'http://127.0.0.1:4010/api'],
    ['operation', 'pullCustomerData'],
    ['seed', '42'],
    ['requests', '7'],
    ['credits', '2'],
  ]);
});

test('a run that ended early is an error, so that it is not green', () => {
  const root = parsed('interrupted');
  expect(root.attributes['errors']).toBe('1');
  expect(testCase(root, 'run')?.children[0]?.attributes['message']).toBe('The run was interrupted');
});

test('a run without a case is an error too', () => {
  const root = parseXml(junitReport(reportView(reportOf(runOf([], { outcome: 'unproved' })))));
  expect(root.attributes).toMatchObject({ tests: '1', errors: '1' });
});

test('suites of several operations name them', () => {
  const [run] = sampleReport('kept').runs;
  const cases = run?.cases ?? [];
  const other = runOf(cases, { operation: { id: 'other', method: 'GET', path: '/x' } });
  const root = parseXml(junitReport(reportView(reportOf(runOf(cases), other))));
  expect(root.children.map(({ attributes }) => attributes['name'])).toContain('other: credit law');
});

describe('hostile values', () => {
  test('leave XML that a strict parser takes, with nothing but our elements', () => {
    const names = (element: XmlElement): string[] => [element.name, ...element.children.flatMap(names)];
    expect([...new Set(names(parsed('hostile')))].sort()).toEqual([
      'error',
      'failure',
      'properties',
      'property',
      'skipped',
      'system-out',
      'testcase',
      'testsuite',
      'testsuites',
    ]);
  });

  test('are told, with what XML forbids written as escapes', () => {
    const title = testCase(parsed('hostile'), 'b')?.attributes['name'];
    const forbidden = {
      '\u0000': '\\u0000',
      '\u0008': '\\u0008',
      '\u001b': '\\u001b',
      '\ufffe': '\\ufffe',
      '\ud800': '\\ud800',
    };
    expect(title).toBe(Object.entries(forbidden).reduce((text, [from, to]) => text.replaceAll(from, to), hostileText));
  });
});
