import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';

/** The numbers of all `x-assumed` in the hand-written document, each with a file where it stands. */
async function assumedNumbers(): Promise<Map<number, string>> {
  const folder = join(workspaceFolder, 'spec');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
  const found = new Map<number, string>();
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const [, numbers = ''] of text.matchAll(/^\s*x-assumed: *(.+)$/gm)) {
      for (const number of numbers.match(/[0-9]+/g) ?? []) found.set(Number(number), file);
    }
  }
  return found;
}

test('each of the twelve things that the vendor leaves open is marked in the document', async () => {
  const marked = [...(await assumedNumbers()).keys()].toSorted((one, other) => one - other);
  expect(marked).toEqual(expect.arrayContaining(Array.from({ length: 12 }, (_, index) => index + 1)));
});

test('each assumption in the document has a page in decisions/', async () => {
  const pages = await readdir(join(workspaceFolder, 'decisions')).catch(() => []);
  const missing = [...(await assumedNumbers())]
    .filter(
      ([number]) =>
        !pages.some((page) => page.startsWith(`${String(number).padStart(2, '0')}-`) && page.endsWith('.md')),
    )
    .map(([number, file]) => `decisions/${String(number).padStart(2, '0')}-*.md, assumed in spec/${file}`);
  expect(missing).toEqual([]);
});
