import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rawSocket } from '../support/raw-socket.ts';
import { bgvForTest, runBgv } from '../support/run-bgv.ts';
import { balanceOf, callApi, sandboxForTest } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { proxyForTest, proxyProcessForTest } from './running-proxy.ts';

test('calls in flight are finished before the proxy stops, and counted', async () => {
  const gate = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  let count = 0;
  const { origin } = await serveHttp(async (request, response) => {
    for await (const _ of request);
    count += 1;
    if (count === 2) asked.resolve();
    await gate.promise;
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"status":"error","code":404,"message":"None.","data":{},"credits_used":1,"credits_left":5}');
  });
  const proxy = await proxyProcessForTest(`${origin}/api`);
  // A browser opens connections without a request: they do not delay the stop.
  await rawSocket(proxy.url);
  const calls = [callApi(proxy.url), callApi(proxy.url)];
  await asked.promise;
  const stopped = proxy.stop('SIGINT');
  while (!proxy.said().includes('Finishing 2 calls')) await new Promise((resolve) => setImmediate(resolve));
  gate.resolve();
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404]);
  const { code, summary } = await stopped;
  expect(code).toBe(0);
  expect(summary).toMatchObject({ calls: 2, answered: 2, creditsStated: 2, silentAnswers: 0 });
});

test('an issue that rests on a decision exits with 0, and with 1 under --strict', async () => {
  const { origin } = await serveHttp((request, response) => {
    request.resume();
    response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
  });
  for (const [args, want] of [
    [[], 0],
    [['--strict'], 1],
  ] as const) {
    const proxy = await proxyForTest(`${origin}/api`, args);
    await callApi(proxy.url);
    const { code, summary } = await proxy.stop();
    expect([code, summary.found.violation, summary.silentAnswers]).toEqual([want, {}, 1]);
    expect(Object.keys(summary.found.drift)).toContain('answer.credits-used');
  }
});

test('two calls at once are two calls upstream, and each gets its own answer', async () => {
  const sandbox = await sandboxForTest();
  const proxy = await proxyForTest(sandbox.url);
  const before = await balanceOf(sandbox.url);
  const numbers = ['9000000200', '9000000404', '9000000500', '9000077777'];
  const statuses = await Promise.all(
    numbers.map(async (number) => {
      const body = JSON.stringify({ mobile_number: number, full_name: 'Asha Verma' });
      return (await callApi(proxy.url, { body })).status;
    }),
  );
  expect(statuses).toEqual([200, 404, 500, 200]);
  expect(await balanceOf(sandbox.url)).toBe(before - 3);
  const { code, summary } = await proxy.stop();
  expect([code, summary.calls, summary.creditsStated]).toEqual([0, 4, 3]);
});

test('the terminal shows the recording and its file, that calls cost, one line per issue, and a summary', async () => {
  const sandbox = await sandboxForTest();
  const folder = await tempFolder();
  const record = join(folder, 'calls.ndjson');
  const report = join(folder, 'issues.ndjson');
  const files = ['--record', record, '--report', report];
  const proxy = await bgvForTest(['proxy', '--upstream', sandbox.url, '--port', '0', ...files]);
  const begun = await proxy.until(/Stop with Ctrl-C/);
  const url = /ready: (\S+)/.exec(begun)?.[1] ?? '';
  expect(begun).toContain(record);
  expect(begun).toContain(report);
  expect(begun).toMatch(/Nothing is retried\. At the vendor, calls through the proxy cost/);
  await callApi(url, { body: '{"full_name":"Asha Verma"}' });
  await proxy.until(/mobile_number\.required/);
  const { stdout: text } = await proxy.stop('SIGINT');
  expect(text).toMatch(/1 {2}mobile_number\.required/);
  expect(text).toMatch(
    /^✗ violation #1 POST \w+ 400: request \/body\/mobile_number `mobile_number` is required\. \(mobile_number\.required\)$/m,
  );
  expect(text).toMatch(/^1 call, 1 answered\.\nCredits used, as the answers say: 0\.\n1 violation of the document:$/m);
  expect(text).not.toContain('\u001b');
});

test('a port in use, an existing file and a wrong URL are each explained, with exit code 2', async () => {
  const { origin } = await serveHttp((_, response) => response.end());
  const file = join(await tempFolder(), 'calls.ndjson');
  await writeFile(file, 'mine');
  const port = new URL(origin).port;
  const upstream = ['--upstream', `${origin}/api`];
  const taken = await runBgv(['proxy', ...upstream, '--port', port]);
  expect([taken.code, taken.stderr]).toEqual([2, expect.stringContaining(`Port ${port} is taken`)]);
  const there = await runBgv(['proxy', ...upstream, '--port', '0', '--record', file]);
  expect([there.code, there.stderr]).toEqual([2, expect.stringMatching(/is there already.*--force/)]);
  for (const wrong of [
    'example.com',
    'ftp://example.com',
    'https://key@example.com/api',
    'https://example.com/?key=1',
  ]) {
    const { code, stderr } = await runBgv(['proxy', '--upstream', wrong, '--port', '0']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^bgv: --upstream (is no|must be)/)]);
    expect(stderr).not.toContain('key@');
  }
});
