import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appFolder } from './folders.ts';
import type { Finished } from './run-bgv.ts';
import { tempFolder } from './temp-folder.ts';

const config = `export default {
  test: {
    testTimeout: 300_000,
    reporters: ['verbose', ['junit', { outputFile: 'junit.xml' }]],
    // The sources, as Node itself loads them.
    execArgv: ['--conditions=bgv-kit-source'],
    experimental: { viteModuleRunner: false },
  },
};
`;

/** Runs one test file in a project of its own, as a consumer of the kit has it, and returns what vitest printed. */
export async function runVitest(
  testFile: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Finished & { readonly folder: string }> {
  const folder = await tempFolder();
  await symlink(join(appFolder, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'vitest.config.mjs'), config);
  await writeFile(join(folder, 'api.test.ts'), testFile);
  const { promise, resolve } = Promise.withResolvers<Finished & { folder: string }>();
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|FORCE_COLOR|BGV_)/.test(name));
  const args = [join(appFolder, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder];
  const options = { cwd: folder, env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env }, maxBuffer: 2 ** 26 };
  execFile(process.execPath, args, options, (error, stdout, stderr) =>
    resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr, folder }),
  );
  return promise;
}
