// `pnpm mutate [path…]`: changes the sources of sandbox, contract and client in small ways, runs the nearest tests on each change,
// and prints the share of changes that a test notices, by file, with every change that none noticed. Without a path it takes all
// three packages; --nearest runs only the tests that lie in the named folder. What was found is kept, so that a second run tries only what has changed since; --fresh forgets it.
import { createHash } from 'node:crypto';
import { globSync, rmSync } from 'node:fs';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const root = join(import.meta.dirname, '../../..');
const packages = ['packages/sandbox', 'packages/contract', 'packages/client'];
const notMutated = ['**/*.test.ts', '**/*.test-d.ts', '**/*.d.ts', '**/testing/**', '**/generated/**'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string' }, fresh: { type: 'boolean' }, nearest: { type: 'boolean' } },
});
const paths = (positionals.length === 0 ? packages : positionals).map((path) => relative(root, resolve(path)));
const unknown = paths.filter((path) => sourcesIn(path).length === 0);
if (unknown.length > 0) {
  console.error(
    `Nothing to mutate in ${unknown.join(', ')}. Name a folder or a source file in ${packages.join(', ')}.`,
  );
  process.exit(2);
}
const files = [...new Set(paths.flatMap(sourcesIn))];
for (const folder of packages) {
  const own = files.filter((file) => file.startsWith(`${folder}/`));
  if (own.length > 0) await mutate(folder, own);
}

/** The source files at a path that is itself a file or a folder, relative to the root. */
function sourcesIn(path: string): string[] {
  const inside = packages.flatMap((folder) => globSync(`${folder}/src/**/*.ts`, { cwd: root }));
  return inside.filter(
    (file) => (file === path || file.startsWith(`${path}/`)) && !notMutated.some((glob) => matchesGlob(file, glob)),
  );
}

/** The folder that holds all of these files, relative to the package, whose own tests are the nearest. */
function nearestFolder(folder: string, sources: readonly string[]): string {
  const folders = sources.map((file) => dirname(relative(folder, file)));
  return folders.reduce((shared, other) => (other.startsWith(shared) ? shared : dirname(shared)));
}

async function mutate(folder: string, sources: readonly string[]): Promise<void> {
  // By choice of sources: Stryker would print the results of other files too, and those may be old.
  const choice = createHash('sha256').update(sources.join()).digest('hex').slice(0, 12);
  const found = join(root, 'node_modules/.cache/mutate', `${choice}.json`);
  if (values.fresh === true) rmSync(found, { force: true });
  // Stryker copies the folder it is started in, and runs the tests in the copy.
  process.chdir(join(root, folder));
  console.log(`${folder}: ${sources.length} ${sources.length === 1 ? 'file' : 'files'}`);
  const stryker = new Stryker({
    mutate: sources.map((file) => relative(folder, file)),
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    testRunner: 'vitest',
    vitest: { configFile: join(root, 'vitest.config.ts') },
    ...(values.nearest === true && { testFiles: [`${nearestFolder(folder, sources)}/**/*.test.ts`] }),
    incremental: true,
    incrementalFile: found,
    reporters: ['clear-text', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true, skipFull: false },
    disableTypeChecks: false,
    ...(values.concurrency !== undefined && { concurrency: Number(values.concurrency) }),
  });
  await stryker.runMutationTest();
}
