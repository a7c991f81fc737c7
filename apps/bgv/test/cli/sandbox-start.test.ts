import { execFile } from 'node:child_process';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { bgvForTest, runBgv } from '../support/run-bgv.ts';
import { type ReadyLine, sandboxForTest } from '../support/sandbox-api.ts';
import { copySpec } from '../support/spec-copy.ts';

const roles = ['funded', 'low', 'empty', 'forbidden', 'revoked', 'credits-left', 'credits-remaining'];
const started = /Stop with Ctrl-C/;

/** Runs a command line in a shell, and returns what it prints. */
function paste(command: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile('sh', ['-c', command], (error, stdout) => (error === null ? resolve(stdout) : reject(error)));
  return promise;
}

/** The curl command of a start message: from its first line to the end of its paragraph. */
function curlIn(text: string): string {
  const curl = /^curl [\s\S]*?(?=\n\n)/m.exec(text)?.[0];
  if (curl === undefined) throw new Error(`There is no curl in: ${text}`);
  return curl;
}

test('with --json, standard output is one line with the URL and the seven keys, and stays one line', async () => {
  const bgv = await bgvForTest(['sandbox', '--port', '0', '--json']);
  const line = await bgv.until(/\n/);
  const { url, keys }: ReadyLine = JSON.parse(line);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[0-9]+\/api$/);
  expect(keys.map(({ role }) => role)).toEqual(roles);
  for (const { key, credits } of keys)
    expect({ key, credits }).toEqual({ key: expect.any(String), credits: expect.any(Number) });
  await fetch(`${url}/nowhere`);
  expect(await bgv.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(await bgv.until(/\n/)).toBe(line);
});

test('the start message shows the URL, the keys and the outcomes', async () => {
  const text = await (await bgvForTest(['sandbox', '--port', '0'])).until(started);
  expect(text).toMatch(/^The sandbox is ready: http:\/\/127\.0\.0\.1:[0-9]+\/api$/m);
  for (const role of roles) expect(text).toMatch(new RegExp(`^ +sandbox-${role} +${role} +[0-9]+`, 'm'));
  const valid = operations.flatMap(({ scenarios }) => scenarios.filter(({ status }) => status !== 400));
  for (const { name, status } of valid)
    expect(text).toMatch(new RegExp(`^ +[0-9]{10} +${status} +[01] +${name} `, 'm'));
});

test('the curl command of the start message runs in a shell and finds a person', async () => {
  const text = await (await bgvForTest(['sandbox', '--port', '0'])).until(started);
  expect(JSON.parse(await paste(`${curlIn(text)} -s`))).toMatchObject({
    status: 'success',
    code: 200,
    credits_used: 1,
  });
});

test("the curl command runs with any characters in the document's first request, and skips requests that fail", async () => {
  const spec = await copySpec();
  await spec.edit(
    'paths/pull-customer-data.yaml',
    '"consent_purpose": "Pre-employment',
    `"consent_purpose": "The candidate's own $(false) \`wish\``,
  );
  const text = await (await bgvForTest(['sandbox', '--port', '0', '--spec', spec.root])).until(started);
  expect(curlIn(text)).toContain('$(false)');
  expect(JSON.parse(await paste(`${curlIn(text)} -s`))).toMatchObject({ status: 'success', code: 200 });
});

test('a port in use is refused with its number and a remedy', async () => {
  const { url } = await sandboxForTest();
  const { port } = new URL(url);
  const { code, stdout, stderr } = await runBgv(['sandbox', '--port', port]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(port);
  expect(stderr).toContain('--port 0');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each([['203.0.113.9'], ['no-such-host.invalid']])(
  'a host that is not here (%s) is named, with the way out',
  async (host) => {
    const { code, stdout, stderr } = await runBgv(['sandbox', '--port', '0', '--host', host]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(host);
    expect(stderr).toContain('--host 127.0.0.1');
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);
