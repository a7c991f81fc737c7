import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';

test('a target that does not answer proves nothing', async () => {
  const standIn = await serveAnswerer(async () => new Response());
  await standIn.close();
  const run = await runBgv(['contract', '--target', `${standIn.origin}/api`, '--key', 'k']);
  expect(run.stderr).toContain('Nothing could be proved. The target does not answer');
  expect(run.code).toBe(3);
});

test('a target that answers HTML proves nothing', async () => {
  const page = new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
  const standIn = await serveAnswerer(async () => page.clone());
  const run = await runBgv(['contract', '--target', `${standIn.origin}/api`, '--key', 'k']);
  await standIn.close();
  expect(run.stderr).toContain('answered 200 with text/html, not with JSON');
  expect(run.code).toBe(3);
});

test('a target that hangs proves nothing, and is not waited for longer than was asked', async () => {
  const server = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  const run = await runBgv(['contract', '--target', `http://127.0.0.1:${port}/api`, '--key', 'k', '--timeout', '200']);
  server.closeAllConnections();
  server.close();
  expect(run.stderr).toContain('did not answer within 200 ms');
  expect(run.code).toBe(3);
});

test('a target that breaks off half-way proves nothing', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('{"status":');
    response.socket?.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  const run = await runBgv(['contract', '--target', `http://127.0.0.1:${port}/api`, '--key', 'k']);
  server.close();
  expect(run.stderr).toContain('broke its answer off');
  expect(run.code).toBe(3);
});

test.for([
  ['the wrong base path', '/wrong', 'sandbox-funded', 'Does the base URL end with the base path'],
  ['a key that is refused', '/api', 'nobody', 'refused the key with 401'],
])('%s proves nothing, and says so', async ([, path, key, message]) => {
  const standIn = await serveAnswerer(sandboxFetch(createSandbox()));
  const run = await runBgv(['contract', '--target', standIn.origin + path, '--key', String(key)]);
  await standIn.close();
  expect(run.stderr).toContain(message);
  expect(run.code).toBe(3);
});

test.for([
  ['no target', ['--key', 'k'], '--target'],
  ['no key', ['--target', 'http://127.0.0.1:1/api'], '--key'],
  ['a target that is no URL', ['--target', 'ftp://localhost/api', '--key', 'k'], 'must be a base URL'],
  ['a target that nobody knows', ['--target', 'localhost', '--key', 'k'], 'There is no target "localhost"'],
  [
    'a budget that is no number',
    ['--target', 'http://127.0.0.1:1/api', '--key', 'k', '--max-credits', 'few'],
    'Credits are a whole number',
  ],
  ['an unknown option', ['--target', 'http://127.0.0.1:1/api', '--key', 'k', '--fast'], '--fast'],
] as const)('%s is a mistake of usage', async ([, args, message]) => {
  const run = await runBgv(['contract', ...args]);
  expect(run.stderr).toContain(message);
  expect(run.stdout).toBe('');
  expect(run.code).toBe(2);
});

test('neither keys nor numbers nor bodies are in what a run prints', async () => {
  const secrets = ['planted-key-7731', '9000077315', 'Planted purpose of this very test'];
  const sandbox = createSandbox({
    keys: [{ key: 'planted-key-7731', role: 'own', credits: 100, access: 'active', dialect: 'both' }],
  });
  const answer = sandboxFetch(sandbox);
  // Everything that can be wrong is: each difference is printed.
  const standIn = await serveAnswerer(async (request) => {
    const body = await (await answer(request)).json();
    return Response.json(
      { ...body, code: 999, status: 'planted-key-7731', credits_used: 5, echo: secrets },
      { status: 418 },
    );
  });
  const args = [
    'contract',
    '--target',
    `${standIn.origin}/api`,
    '--key',
    'planted-key-7731',
    '--found',
    '9000077315',
    '--purpose',
    'Planted purpose of this very test',
  ];
  const runs = await Promise.all([runBgv(args), runBgv([...args, '--json'])]);
  await standIn.close();
  for (const { stdout, stderr } of runs) {
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  }
  expect(runs.map(({ code }) => code)).toEqual([1, 1]);
});
