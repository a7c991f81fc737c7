import { expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../test/support/report-parts.ts';
import { sampleReport } from '../../test/support/sample-report.ts';
import { githubAnnotations } from './github-annotations.ts';
import { reportView } from './view/report-view.ts';

const lines = (kind: Parameters<typeof sampleReport>[0]) =>
  githubAnnotations(reportView(sampleReport(kind)))
    .trimEnd()
    .split('\n');

test('a failing rule is an error with the requirement and what was expected', () => {
  expect(lines('broken')[0]).toBe(
    '::error title=mobile_number.ten-digits does not hold::"The vendor says this of mobile_number.ten-digits."%0Aeleven digits: must be answered with 400; received 200',
  );
});

test('drift is a warning', () => {
  expect(lines('broken')[1]).toMatch(/^::warning title=body\.unknown-fields drifts::.*decision 9/);
});

test('the last line is a notice with the summary', () => {
  expect(lines('broken').at(-1)).toMatch(/^::notice title=The contract is broken::.*%0A8 rules: 3 pass, 1 fail/);
  expect(lines('kept')).toHaveLength(1);
});

test('a run that proved nothing is an error', () => {
  expect(lines('interrupted').at(-1)).toMatch(/^::error title=Not proved::/);
});

test('what GitHub reads in a title or a message is escaped', () => {
  const title = 'a: 50%, b';
  const difference = { label: '100%\r\n::error::x', path: '', message: 'a', received: 'b', assumed: [] };
  const run = runOf([sampleCase('f', title, 't', { verdict: 'fail', differences: [difference] })], {
    requirements: [],
  });
  expect(githubAnnotations(reportView(reportOf(run))).split('\n')[0]).toBe(
    '::error title=a%3A 50%25%2C b does not hold::100%25\\r\\n::error::x: a; received b',
  );
});

test('hostile values begin no command of their own', () => {
  const commands = lines('hostile').map((line) => line.match(/^::(\w+) title=[^:,]*::/)?.[1]);
  expect(commands).toEqual(['error', 'warning', 'notice']);
});
