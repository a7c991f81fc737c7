import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContractRun, createReport, type RunReport, runCases, type Target } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { beforeAll, expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';
import { runBgv } from '../support/run-bgv.ts';

let guide: string;

beforeAll(async () => {
  guide = await readFile(join(workspaceFolder, 'docs/contract-runs.md'), 'utf8');
});

/** A run against a host that is not this machine; the sandbox answers in its place. */
async function elsewhere(options: Partial<Target>): Promise<RunReport> {
  const target = { baseUrl: 'https://bgv.example/api', keys: { main: 'sandbox-funded' }, ...options };
  const run = createContractRun({ ...target, fetch: sandboxFetch(createSandbox()) });
  const failedPreflight = await run.preflight();
  return createReport(run, failedPreflight === undefined ? await runCases(run) : [], failedPreflight);
}

const given = { numbers: { found: ['9000054321'] }, purpose: 'Contract test of our own integration' };

function passed(items: readonly { readonly verdict: string }[]): number {
  return items.filter(({ verdict }) => verdict === 'pass').length;
}

test('what a run costs is what the guide says', async () => {
  const table = /<!-- costs -->\n(.*?)<!-- \/costs -->/s.exec(guide)?.[1] ?? '';
  const [, , ...rows] = table.trim().split('\n');
  const printed = rows.map((row) => (row.match(/[0-9]+/g) ?? []).map(Number));
  expect(printed.length).toBeGreaterThan(3);
  const measured: number[][] = [];
  for (const [budget = 0] of printed) {
    const { spent, rules, requirements } = await elsewhere({ ...given, maxCredits: budget });
    measured.push([budget, spent.requests, spent.credits, passed(rules), passed(requirements)]);
  }
  expect(printed).toEqual(measured);
});

test('what a key alone proves is what the guide says', async () => {
  const { rules, requirements, spent } = await elsewhere({});
  const text = guide.replaceAll(/\s+/g, ' ');
  const [paragraph = ''] = /There are [0-9]+ rules .*? prove [0-9]+ requirements\./.exec(text) ?? [];
  const measured = [rules.length, requirements.length, spent.requests, passed(requirements)];
  expect((paragraph.match(/[0-9]+/g) ?? []).map(Number)).toEqual(measured);
  expect(spent.credits).toBe(0);
});

test.for(['Inconclusive results', 'Troubleshooting'])(
  'the words under "%s" are those of the program',
  async (heading) => {
    const section = guide.slice(guide.indexOf(`## ${heading}\n`)).split(/\n## /)[0] ?? '';
    const quoted = [...section.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)]);
    const parts = quoted.flatMap(([, words = '']) => words.split('…')).map((part) => part.trim());
    const source = await sourceOf(['packages/contract/src', 'apps/bgv/src']);
    expect(quoted.length).toBeGreaterThan(8);
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  },
);

async function sourceOf(folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(workspaceFolder, folder), { recursive: true });
      return names.filter((name) => name.endsWith('.ts')).map((name) => join(workspaceFolder, folder, name));
    }),
  );
  return (await Promise.all(files.flat().map((file) => readFile(file, 'utf8')))).join('\n');
}

test('the options and variables of the guide are those of the help', async () => {
  const { stdout: help } = await runBgv(['contract', '--help']);
  const table = guide.slice(guide.indexOf('### Every option'), guide.indexOf('## Shared keys'));
  const documented = new Set(table.match(/--[a-z-]+(?=`)/g));
  const offered = new Set([...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map((match) => match[1] ?? ''));
  expect(documented).toEqual(offered);
  const variables = (text: string) => new Set(text.match(/BGV_[A-Z_]+/g));
  const known = variables(help.replaceAll(/\s+/g, ' '));
  expect([...variables(table)].filter((name) => !known.has(name))).toEqual([]);
});
