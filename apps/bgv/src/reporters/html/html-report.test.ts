import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportOf, runOf, sampleCase } from '../../../test/support/report-parts.ts';
import { sampleReport } from '../../../test/support/sample-report.ts';
import { reportView } from '../view/report-view.ts';
import { htmlReport } from './html-report.ts';
import { palette } from './palette.ts';

/** The text of a page as a reader sees it, without style and script. */
function textOf(html: string): string {
  const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name) => references[name] ?? whole)
    .replace(/\s+/g, ' ');
}

/** The elements that open in a page, in their order, each as its whole tag. */
function tags(html: string): string[] {
  return html.replace(/(<(style|script)>)[\s\S]*?(?=<\/\2>)/g, '$1').match(/<[a-z][^>]*>/g) ?? [];
}

describe('a page', () => {
  const html = htmlReport(reportView(sampleReport('broken')));
  const text = textOf(html);

  test('begins with the outcome, the target and what was spent', () => {
    expect(text).toMatch(/The contract is broken.*1 of 8 rules does not hold\./);
    expect(text).toContain('Target http://127.0.0.1:4010/api');
    expect(text).toContain('Spent 2 credits, 9 requests');
    expect(text).toContain('Started 2026-01-02 03:04 UTC');
  });

  test('has the requirements of the vendor documentation, with those that do not hold first', () => {
    const [first] = /(?:Fail|Pass|Drift|Skipped) The vendor says this of \S+/.exec(text) ?? [];
    expect(first).toBe('Fail The vendor says this of mobile_number.ten-digits.');
    expect(text).toContain('3 of 8 requirements of the vendor documentation proved.');
  });

  test('opens the rules that fail and no other', () => {
    const rules = tags(html).filter((tag) => tag.startsWith('<details') && tag.includes('data-verdict'));
    expect(rules).toHaveLength(8);
    expect(rules.filter((tag) => tag.includes(' open'))).toEqual([expect.stringContaining('data-verdict="fail"')]);
  });

  test('explains the failing exchange', () => {
    expect(text).toContain(
      'The vendor says The vendor says this of mobile_number.ten-digits. Tried eleven digits Expected must be answered with 400 Received 200 Request body {"mobile_number":"90000002001"',
    );
    expect(text).toContain('Send it again curl -s');
  });

  test('groups what was not tried by its reason', () => {
    expect(text).toContain(
      'needs a key without access (--key-forbidden) authorization.forbidden, authorization.bearer',
    );
  });

  test('leads from the banner to each rule that fails or drifts', () => {
    const links = [...html.matchAll(/<a href="#([^"]+)"><code>([^<]+)/g)].map(([, id, rule]) => [id, rule]);
    expect(links.map(([, rule]) => rule)).toEqual(['mobile_number.ten-digits', 'body.unknown-fields']);
    for (const [id, rule] of links) {
      const details = html.slice(html.indexOf(`id="${id}"`));
      expect(textOf(details.slice(0, details.indexOf('</summary>')))).toContain(rule);
    }
  });

  test('shows transport errors and the plan', () => {
    expect(text).toContain('Transport errors 2 calls were answered with 429.');
    expect(text).toContain('Cases planned 7 of 9');
  });
});

test('the banner names an early end', () => {
  expect(textOf(htmlReport(reportView(sampleReport('interrupted'))))).toMatch(/Not proved.*The run was interrupted\./);
});

test('headings never skip a level, and every table has a caption', () => {
  const html = htmlReport(reportView(sampleReport('broken')));
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  expect(html.match(/<table/g)?.length).toBe(html.match(/<caption/g)?.length);
});

test('ids are there once, also with several operations', () => {
  const cases = [sampleCase('f', 'r', 't'), sampleCase('f', 's', 't')];
  const html = htmlReport(reportView(reportOf(runOf(cases), runOf(cases))));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});

describe('the policy', () => {
  const html = htmlReport(reportView(sampleReport('kept')));
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");

  test('allows nothing but the style and the script of the page itself', () => {
    const hash = (name: string) => {
      const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '';
      return createHash('sha256').update(content).digest('base64');
    };
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash('style')}'`,
      `script-src 'sha256-${hash('script')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('is not in the way of the page: no style of an element, no handler, nothing from elsewhere', () => {
    const all = tags(html).join('\n');
    expect(all).not.toMatch(/ style=| on\w+=| src=|<link|<iframe|<img|href="[^#]/);
  });
});

test('hostile values bring no element and no attribute', () => {
  const html = htmlReport(reportView(sampleReport('hostile')));
  const allowed = new Set(
    tags(htmlReport(reportView(sampleReport('broken')))).map((tag) => /<([a-z0-9]+)/.exec(tag)?.[1]),
  );
  const names = new Set(tags(html).map((tag) => /<([a-z0-9]+)/.exec(tag)?.[1]));
  expect([...names].filter((name) => !allowed.has(name))).toEqual([]);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(textOf(html)).toContain('<script>alert(1)</script> "double" \'single\'');
});

test.each(['light', 'dark'] as const)('on a %s page, every text has a contrast of 4.5 with every ground', (mode) => {
  expect(pairs(mode).filter(({ contrast }) => contrast < 4.5)).toEqual([]);
});

function pairs(mode: 'light' | 'dark') {
  const { grounds, texts } = palette;
  return Object.entries(texts).flatMap(([text, one]) =>
    Object.entries(grounds).map(([ground, other]) => {
      const [dim = 0, bright = 0] = [luminance(one[mode]), luminance(other[mode])].sort((a, b) => a - b);
      return { text, ground, contrast: (bright + 0.05) / (dim + 0.05) };
    }),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
