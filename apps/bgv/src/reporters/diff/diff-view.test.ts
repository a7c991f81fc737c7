import type { CaseReport, ContractReport } from '@bgv-kit/contract';
import { describe, expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../../test/support/report-parts.ts';
import { elevenDigits, sampleReport, unknownField } from '../../../test/support/sample-report.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffText } from './diff-text.ts';
import { diffView } from './diff-view.ts';

const failing = { verdict: 'fail', differences: [elevenDigits] } as const;
const drifting = { verdict: 'drift', differences: [unknownField] } as const;
const skipped = { verdict: 'skip', reason: 'the budget is spent' } as const;
const undecided = { verdict: 'inconclusive', reason: 'no answer' } as const;

const one = (changes: Partial<CaseReport> = {}) => reportOf(runOf([sampleCase('f', 'r', 't', changes)]));
const plain = (before: ContractReport, after: ContractReport) => diffText(diffView(before, after), { color: false });

test('a report is the same as itself', () => {
  for (const kind of ['kept', 'broken', 'interrupted', 'hostile'] as const) {
    const diff = diffView(sampleReport(kind), sampleReport(kind));
    expect(diff.isUnchanged).toBe(true);
    expect(diffText(diff, { color: false })).toContain('Nothing changed');
    expect(diffMarkdown(diff)).toContain('Nothing changed');
  }
});

test.each<[sign: string, title: string, before: Partial<CaseReport>, after: Partial<CaseReport>]>([
  ['✗', 'Broke', {}, failing],
  ['✗', 'Broke', drifting, failing],
  ['✗', 'Broke', skipped, failing],
  ['~', 'New drift', {}, drifting],
  ['~', 'New drift', failing, drifting],
  ['✓', 'Fixed', failing, {}],
  ['✓', 'Fixed', drifting, {}],
  ['✓', 'Can be proved now', skipped, {}],
  ['?', 'Can no longer be proved', {}, undecided],
  ['?', 'Can no longer be proved', failing, skipped],
  ['?', 'Proved in neither, for another reason', skipped, undecided],
])('a changed case is listed under %s %s', (sign, title, before, after) => {
  const diff = diffView(one(before), one(after));
  const titles = diff.operations[0]?.sections.map((section) => section.title);
  expect(titles).toEqual([title, 'Requirements of the vendor documentation']);
  expect(diff.isUnchanged).toBe(false);
  expect(diffText(diff, { color: false })).toContain(`${sign} ${title} (1)`);
});

test('what broke is listed with what was expected', () => {
  expect(plain(one(), one(failing))).toContain(
    '  r: t (pass → fail)\n      eleven digits: must be answered with 400; received 200',
  );
});

test('a case that fails in another way is listed with both', () => {
  const text = plain(one(failing), one({ ...failing, differences: [{ ...elevenDigits, received: '500' }] }));
  expect(text).toContain('≠ Differs in another way (1)');
  expect(text).toContain('A: eleven digits: must be answered with 400; received 200');
  expect(text).toContain('B: eleven digits: must be answered with 400; received 500');
});

test('the same failure at another address is no change', () => {
  const elsewhere = { ...elevenDigits, request: { body: '{}', curl: 'curl https://vendor.invalid' } };
  expect(diffView(one(failing), one({ ...failing, differences: [elsewhere] })).isUnchanged).toBe(true);
});

test('cases of one rule that are no longer proved for one reason share a line', () => {
  const cases = ['t', 'u', 'v'].map((title) => sampleCase('f', 'r', title));
  const later = cases.map((item) => ({ ...item, ...skipped }));
  expect(plain(reportOf(runOf(cases)), reportOf(runOf(later)))).toContain(
    '? Can no longer be proved (1)\n  r: 3 cases now skip: the budget is spent',
  );
});

test('new and gone cases are listed', () => {
  const before = reportOf(runOf([sampleCase('f', 'r', 'old')]));
  const after = reportOf(runOf([sampleCase('f', 'r', 'young', failing)]));
  const text = plain(before, after);
  expect(text).toContain(
    '+ New cases (1)\n  r: young (fail)\n      eleven digits: must be answered with 400; received 200',
  );
  expect(text).toContain('- Cases that are gone (1)\n  r: old (pass)');
});

test('an operation that only one report has is named', () => {
  const other = runOf([sampleCase('f', 'r', 't')], { operation: { id: 'other', method: 'GET', path: '/other' } });
  const two = reportOf(...one().runs, other);
  expect(plain(one(), two)).toContain('GET /other\nA has no run of this operation.');
  expect(plain(two, one())).toContain('GET /other\nB has no run of this operation.');
  expect(diffView(one(), two).isUnchanged).toBe(false);
  const empty = reportOf(...one().runs, { ...runOf([]), operation: other.operation });
  expect(diffView(one(), empty).isUnchanged).toBe(false);
  expect(diffView(empty, one()).isUnchanged).toBe(false);
});

test('both targets, the spending and other conditions are shown', () => {
  const live = {
    ...reportOf(runOf([sampleCase('f', 'r', 't', { credits: 3 })], { strict: true, seed: 7 })),
    target: 'https://vendor.invalid',
  };
  const text = plain(one(), live);
  expect(text).toMatch(/^A: http:\/\/127\.0\.0\.1:4010\/api .*\nB: https:\/\/vendor\.invalid /);
  expect(text).toContain('A spent 1 request and 0 credits, B 1 request and 3 credits.');
  expect(text).toContain('Only B was held to the document where the vendor documentation is silent (strict).');
  expect(text).toContain('from seed 42 in A and 7 in B');
});

test('changed requirements are listed in the words of the vendor', () => {
  expect(plain(one(), one(failing))).toContain('  r: "The vendor says this of r." (pass → fail)');
});

describe('as Markdown', () => {
  test('what broke, was fixed or drifts is open, and the rest can be opened', () => {
    const text = diffMarkdown(diffView(sampleReport('kept'), sampleReport('broken')));
    expect(text).toContain('**Broke (1)**\n\n- <code>mobile&#95;number.ten-digits</code> eleven digits');
    expect(text).toContain('<details>\n<summary>New cases (4)</summary>');
  });
});

test('hostile values bring no control character to a terminal', () => {
  const hostile = sampleReport('hostile');
  const [run = runOf([])] = hostile.runs;
  const calm = {
    ...hostile,
    runs: [{ ...run, cases: run.cases.map((item) => ({ ...item, verdict: 'pass' as const })) }],
  };
  const text = plain(calm, hostile);
  expect(text).toContain('Broke (1)');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
});
