import { execFile } from 'node:child_process';
import { appendFile, cp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../support/folders.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Runs the generator of a checkout with --check. */
function checkGenerated(checkout: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const script = join(checkout, 'apps/bgv/scripts/generate.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, ['--conditions=bgv-kit-source', script, '--check'], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** Copies what the generator reads and writes; installed packages are shared with the real checkout. */
async function copyCheckout(): Promise<string> {
  const checkout = await tempFolder();
  const filter = (path: string) => !/[\\/](dist|\.turbo|\.vite|test)$/.test(path);
  for (const part of ['spec', 'packages', 'apps/bgv', 'package.json']) {
    await cp(join(workspaceFolder, part), join(checkout, part), { recursive: true, verbatimSymlinks: true, filter });
  }
  await symlink(join(workspaceFolder, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  return checkout;
}

// `pnpm check` itself verifies that the committed files are fresh.
test('the check fails and names every generated file that is edited, removed or outdated', async () => {
  const checkout = await copyCheckout();
  const edited = 'packages/sandbox/src/generated/answers.json';
  const removed = 'packages/client/src/generated/operations.ts';
  const outdated = 'packages/spec/src/generated/document.json';
  await appendFile(join(checkout, edited), '\n');
  await rm(join(checkout, removed));
  await appendFile(join(checkout, 'spec/openapi.yaml'), 'x-new: true\n');
  const { code, stderr } = await checkGenerated(checkout);
  expect(code).toBe(1);
  expect(stderr.trimEnd().split('\n').toSorted()).toEqual(
    [edited, removed, outdated]
      .map((file) => `${file} is not what the document generates. Run: pnpm generate`)
      .toSorted(),
  );
});
