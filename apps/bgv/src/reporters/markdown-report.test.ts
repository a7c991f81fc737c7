import { describe, expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../test/support/report-parts.ts';
import { elevenDigits, sampleReport, unknownField } from '../../test/support/sample-report.ts';
import { diffMarkdown } from './diff/diff-markdown.ts';
import { diffView } from './diff/diff-view.ts';
import { markdownBlock, markdownCode, markdownText } from './escape/markdown.ts';
import { markdownReport } from './markdown-report.ts';
import { reportView } from './view/report-view.ts';

/** What the numeric references of a Markdown text stand for. */
function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

test('the headline has the outcome, the counts and the credits', () => {
  const [headline, , counts] = markdownReport(reportView(sampleReport('broken'))).split('\n');
  expect(headline).toBe('## ❌ The contract is broken');
  expect(decoded(counts ?? '')).toContain('1 of 8 rules does not hold.');
  expect(markdownReport(reportView(sampleReport('kept')))).toMatch(/^## ✅ The contract is kept/);
  expect(markdownReport(reportView(sampleReport('interrupted')))).toMatch(/^## ❔ Not proved/);
  expect(markdownReport(reportView(sampleReport('broken')))).toContain('9 requests, 2 credits spent');
});

test('a table shows what fails before what drifts', () => {
  const rows = markdownReport(reportView(sampleReport('broken')))
    .split('<details>')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .map(decoded);
  expect(rows).toEqual([
    '| Verdict | Rule | Difference |',
    '| --- | --- | --- |',
    '| ❌ fail | <code>mobile_number.ten-digits</code> | eleven digits: must be answered with 400; received 200 |',
    '| ⚠️ drift | <code>body.unknown-fields</code> | an unknown field: must be answered with 200; received 400 (not in the vendor documentation: decision 9) |',
  ]);
});

test('the exchange of a failing rule can be opened', () => {
  const text = markdownReport(reportView(sampleReport('broken')));
  expect(text).toContain(`\`\`\`text\n${elevenDigits.request?.body}\n\`\`\``);
  expect(text).toContain(`\`\`\`text\n${elevenDigits.request?.curl}\n\`\`\``);
});

test('all rules, the requirements and the reasons can be opened', () => {
  const summaries = [...markdownReport(reportView(sampleReport('broken'))).matchAll(/<summary>(.*)<\/summary>/g)];
  expect(summaries.map(([, summary]) => decoded(summary ?? ''))).toEqual([
    'How <code>mobile_number.ten-digits</code> fails',
    'All 8 rules',
    '3 of 8 requirements of the vendor documentation proved',
    'What was not tried, and why',
  ]);
});

test('a report that is too long for a comment is cut between its parts, and says so', () => {
  const differences = Array.from({ length: 5 }, () => ({ ...unknownField, received: '<'.repeat(290) }));
  const cases = Array.from({ length: 20 }, (_, index) =>
    sampleCase('f', `rule-${index}`, 't', { verdict: 'fail', differences: [...differences, elevenDigits] }),
  );
  const text = markdownReport(reportView(reportOf(runOf(cases))));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('does not fit into a comment');
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
});

describe('hostile values', () => {
  const before = sampleReport('hostile');
  const run = before.runs[0] ?? runOf([]);
  const drifting = {
    ...before,
    runs: [{ ...run, cases: run.cases.map((item) => ({ ...item, verdict: 'drift' as const })) }],
  };

  test.each([
    ['a report', markdownReport(reportView(before))],
    ['a comparison', diffMarkdown(diffView(drifting, before))],
  ])('bring no markup into %s', (_, text) => {
    const outside = text.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    expect(outside).toContain('&#60;script&#62;');
    const tags = new Set([...outside.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !['br', 'code', 'details', 'summary'].includes(tag ?? ''))).toEqual([]);
    expect(outside).not.toMatch(/<script|<a |@octocat|#1 |\*\*bold|\[a\]\(|https:\/\/example/);
    expect(outside.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('end no cell of a table', () => {
    const rows = markdownReport(reportView(before))
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(new Set(rows.map((row) => row.split('|').length))).toEqual(new Set([5, 6]));
  });

  test('end no block of code', () => {
    const block = markdownBlock('a\n````\n``` b');
    expect(block).toBe('`````text\na\n````\n``` b\n`````');
  });
});

test('text mentions no user and links no issue', () => {
  expect(decoded(markdownText('@octocat #1'))).toBe('@\u2060octocat #\u20601');
});

test('escaped text stands for what it was', () => {
  const text = 'a|b `c` <d> & _e_ *f* ~g~ [h](i) \\ $j$ !';
  expect(decoded(markdownText(text))).toBe(text);
  expect(decoded(markdownCode(text))).toBe(`<code>${text}</code>`);
});
