import { describe, expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../../test/support/report-parts.ts';
import { elevenDigits, sampleReport, unknownField } from '../../../test/support/sample-report.ts';
import { reportView } from '../view/report-view.ts';
import { terminalReport } from './terminal-report.ts';

const summary =
  /(\d+) rules: (\d+) pass, (\d+) fail, (\d+) drift, (\d+) inconclusive, (\d+) skipped\. (\d+) requests, (\d+) credits spent in (\d+\.\d) s\./;

const plain = (report = sampleReport('broken'), width?: number) =>
  terminalReport(reportView(report), { color: false, ...(width !== undefined && { columns: width }) });

test('the last line counts rules, requests and credits', () => {
  const found = plain().split('\n').at(-1)?.match(summary)?.slice(1);
  expect(found).toEqual(['8', '3', '1', '1', '1', '2', '9', '2', '1.2']);
});

test('the rules of several operations are counted together, and each operation is named', () => {
  const [run] = sampleReport('kept').runs;
  const other = runOf(run?.cases ?? [], { operation: { id: 'other', method: 'GET', path: '/v2/other' } });
  const text = plain(reportOf(...(run ? [run] : []), other));
  expect(text).toContain('GET /v2/other');
  expect(text).toMatch(/8 rules: 8 pass/);
});

test('a rule has one line under its family, with its sign and its cases', () => {
  const lines = plain().split('\n');
  const family = lines.indexOf('validation rules');
  expect(lines[family + 1]).toBe('  ✗ FAIL          mobile_number.ten-digits (2 cases)');
  expect(lines).toContain('  ✓ pass          full_name.required');
});

test('a failing rule is explained by the requirement, the request, and a command that sends it again', () => {
  const text = plain();
  expect(text).toContain('Vendor    "The vendor says this of mobile_number.ten-digits."');
  expect(text).toContain(`Body      ${elevenDigits.request?.body}`);
  expect(text).toContain('Expected  must be answered with 400');
  expect(text).toContain('Received  200');
  expect(text).toContain(`Again     ${elevenDigits.request?.curl}`);
});

test('a documented difference explains a failure, even after one that rests on a decision', () => {
  const open = { ...unknownField, request: { body: '{}', curl: 'curl' } };
  const text = plain(
    reportOf(runOf([sampleCase('f', 'r', 't', { verdict: 'fail', differences: [open, elevenDigits] })])),
  );
  expect(text).toContain('Tried     eleven digits');
  expect(text).toContain('an unknown field: must be answered with 200; received 400');
});

test('a drifting rule names the decision that was assumed', () => {
  expect(plain()).toContain(
    'an unknown field: must be answered with 200; received 400 (not in the vendor documentation: decision 9)',
  );
});

test('of many differences five are shown and the others counted', () => {
  const differences = Array.from({ length: 7 }, (_, index) => ({ ...unknownField, label: `call ${index}` }));
  const text = plain(reportOf(runOf([sampleCase('f', 'r', 't', { verdict: 'drift', differences })])));
  expect(text).toContain('call 4:');
  expect(text).not.toContain('call 5:');
  expect(text).toContain('and 2 more');
});

test('rules that were skipped for one reason share a line, the last of their family', () => {
  const [rules = ''] = plain().split('Vendor documentation');
  expect(rules.split('\n').filter((line) => line.includes('○'))).toEqual([
    '  ○ skip          authorization.forbidden, authorization.bearer: needs a key without access (--key-forbidden)',
  ]);
});

test('a rule of which some cases did not run is not called skipped', () => {
  const half = sampleCase('f', 'r', 'u', { verdict: 'skip', reason: 'the budget is spent' });
  const text = plain(reportOf(runOf([sampleCase('f', 'r', 't'), half])));
  expect(text).toContain('✓ pass          r');
  expect(text).toContain('  ○ skip          some cases of r: the budget is spent');
});

test('an inconclusive rule says why', () => {
  expect(plain()).toContain('could not decide: one call got no answer');
});

test('requirements that are not proved are listed, and all are counted', () => {
  const text = plain();
  const page = text.slice(text.indexOf('Vendor documentation'));
  expect(page).toContain('✗ FAIL          "The vendor says this of mobile_number.ten-digits."');
  expect(page).not.toContain('credits.found');
  expect(page).toContain('3 of 8 requirements of the vendor documentation proved');
});

test('transport errors and an early end are shown', () => {
  expect(plain()).toContain('2 calls were answered with 429.');
  expect(plain(sampleReport('interrupted'))).toContain('Not proved. ');
  expect(plain(sampleReport('interrupted'))).toContain('The run was interrupted.');
});

describe('on a given width', () => {
  test('no line is wider, except commands to copy and the summary', () => {
    const wide = plain(sampleReport('broken'), 60)
      .split('\n')
      .filter((line) => line.length > 60)
      .map((line) => line.trim().split(' ')[0]);
    expect(wide).toEqual(['Body', 'Again', '8']);
  });
});

describe('hostile values', () => {
  test('bring no control character, and begin no line', () => {
    const text = plain(sampleReport('hostile'), 80);
    expect(text).not.toMatch(/[\p{Cf}\p{Cs}]/u);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text).toContain('\\u001b[31mred');
    expect(text.split('\n').filter((line) => /^::/.test(line))).toEqual([]);
  });
});

describe('colour', () => {
  test('says the same as without', () => {
    for (const kind of ['kept', 'broken', 'interrupted'] as const) {
      const coloured = terminalReport(reportView(sampleReport(kind)), { color: true, columns: 70 });
      expect(coloured).toContain('\u001b[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is taken out
      expect(coloured.replaceAll(/\u001b\[[0-9;]*m/g, '')).toBe(plain(sampleReport(kind), 70));
    }
  });
});
