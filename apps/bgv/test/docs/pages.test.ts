import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';

const decisions = (await readdir(join(workspaceFolder, 'decisions')))
  .filter((name) => /^[0-9]{2}-/.test(name))
  .toSorted();
const guides = (await readdir(join(workspaceFolder, 'docs'))).filter((name) => name.endsWith('.md'));
const packages = await readdir(join(workspaceFolder, 'packages'));
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'decisions/README.md', 'apps/bgv/README.md'],
  ...decisions.map((name) => `decisions/${name}`),
  ...guides.map((name) => `docs/${name}`),
  ...packages.map((name) => `packages/${name}/README.md`),
];

/** Every hand-written file of the workspace, relative to it. */
const files = (
  await Promise.all(
    ['apps', 'bench', 'decisions', 'docs', 'packages', 'spec'].map(async (top) => {
      const names = await readdir(join(workspaceFolder, top), { recursive: true });
      return names.filter((name) => !/(^|\/)(node_modules|dist)\//.test(name)).map((name) => `${top}/${name}`);
    }),
  )
).flat();

test.for(pages)('the links and pictures of %s exist', async (page) => {
  const text = await read(page);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const lost: string[] = [];
  for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!(await leads(file, anchor))) lost.push(link);
  }
  expect(lost).toEqual([]);
});

async function leads(file: string, anchor: string | undefined): Promise<boolean> {
  const there = await access(join(workspaceFolder, file)).then(
    () => true,
    () => false,
  );
  if (!there || anchor === undefined) return there;
  const headings = [...(await read(file)).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));
  return headings.includes(anchor);
}

/** The anchor that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

test.for(pages.filter((page) => !page.startsWith('docs/judge')))('the files that %s names exist', async (page) => {
  const named = [...(await read(page)).matchAll(/`([\w@./-]+\.(?:ts|js|json|ya?ml|md))`/g)].map(
    ([, name = '']) => name,
  );
  const own = (name: string) => /^(bgv\.config|x\.test|\.git|\/__sandbox)/.test(name) || name.startsWith('@bgv-kit/');
  const lost = named.filter((name) => !own(name) && !isThere(name));
  expect(lost).toEqual([]);
});

/** A whole path, or its end: a page that is about a folder does not repeat it. */
function isThere(name: string): boolean {
  const path = name.replace(/^\.\//, '');
  return (
    files.some((file) => file === path || file.endsWith(`/${path}`)) ||
    ['tsconfig.base.json', 'pnpm-workspace.yaml'].includes(path)
  );
}

test('the index of the decisions has each page under its own title', async () => {
  const index = await read('decisions/README.md');
  const titles = await Promise.all(
    decisions.map(async (name) => {
      const [, number = '', title = ''] = /^# ([0-9]{2})\. (.*)$/m.exec(await read(`decisions/${name}`)) ?? [];
      return { number, row: `[${title}](${name})`, name };
    }),
  );
  expect(titles.filter(({ number, name }) => !name.startsWith(`${number}-`))).toEqual([]);
  expect(titles.filter(({ row }) => !index.includes(row))).toEqual([]);
});

test.for(decisions)('%s is short, has a decision, and names its consequences', async (name) => {
  const text = await read(`decisions/${name}`);
  expect(text.split('\n').length).toBeLessThan(50);
  expect(text).toMatch(/\*\*Decision.*\*\*Consequences/s);
});

function read(page: string): Promise<string> {
  return readFile(join(workspaceFolder, page), 'utf8');
}
