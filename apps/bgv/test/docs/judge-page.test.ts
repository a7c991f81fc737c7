import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults, variants } from '../judge/collection/index.ts';
import { workspaceFolder } from '../support/folders.ts';

const page = await readFile(join(workspaceFolder, 'docs/judge.md'), 'utf8');

/** The first cell of each row of the tables below a heading. */
function namesBelow(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| (.+?) +\|/gm)]
    .map((match) => (match[1] ?? '').replaceAll('\\', '').replace(/ \(strict\)$/, ''))
    .filter((name) => !/^(A server that …|-+)$/.test(name));
}

test('docs/judge.md names exactly the known-bad servers of the collection: `pnpm judge --write` writes it', () => {
  expect(namesBelow('Known-bad servers').sort()).toEqual(faults.map(({ name }) => name).sort());
});

test('docs/judge.md names exactly the known-good servers of the collection, and each of them passes', () => {
  expect(namesBelow('Known-good servers').sort()).toEqual(variants.map(({ name }) => name).sort());
  expect(page).not.toContain('FALSE POSITIVE');
});

test('docs/judge.md says of every known-bad server which rules it breaks, and how many servers there are', () => {
  expect(page).toContain(`There are ${faults.length} known-bad servers in`);
  const rows =
    page.slice(page.indexOf('## Known-bad servers'), page.indexOf('## Known-good servers')).match(/^\| .*$/gm) ?? [];
  expect(rows.filter((row) => /\| none +\|/.test(row))).toEqual([]);
});
