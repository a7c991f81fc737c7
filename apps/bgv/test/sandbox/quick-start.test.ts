import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callApi, sandboxProcessForTest } from '../support/sandbox-api.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Code that a process runs first: it records the loaded modules. */
const hook = (file: string) => `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(file)}, url + '\\n'); return next(url, context); } });`;

/** Starts a sandbox, calls it once, and returns the URLs of all modules that it has loaded. */
async function loadedBy(args: readonly string[]): Promise<string[]> {
  const file = join(await tempFolder(), 'loaded.txt');
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook(file))}` };
  const { url, stop } = await sandboxProcessForTest(args, { env });
  expect((await callApi(url)).status).toBe(200);
  await stop();
  return (await readFile(file, 'utf8')).split('\n');
}

const heavy = /node_modules\/(@stoplight|@redocly|openapi-typescript|typescript|pino)\/|\/prom-client\/index/;

test('the plain start loads neither Prism nor the linter nor the compiler nor the telemetry', async () => {
  const loaded = await loadedBy([]);
  expect(loaded).toContainEqual(expect.stringContaining('server/src/http/http-server.ts'));
  expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
});

test('the Prism engine loads Prism, so the check of loaded modules works', async () => {
  const loaded = await loadedBy(['--engine', 'prism']);
  expect(loaded).toContainEqual(expect.stringMatching(/node_modules\/@stoplight\/prism-http\//));
});
