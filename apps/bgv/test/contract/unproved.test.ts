import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { localUrl, runContract } from '../support/run-contract.ts';
import { respondWithFault, truncated } from '../support/transport-faults.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

useVirtualTime();

test('a target that does not answer proves nothing', async () => {
  const run = await runContract(() => Promise.reject(new TypeError('fetch failed')), ['--key', 'k']);
  expect(run.stderr).toContain('Nothing could be proved. The target does not answer');
  expect(run.code).toBe(3);
});

test('a target that answers HTML proves nothing', async () => {
  const page = new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
  const run = await runContract(async () => page.clone(), ['--key', 'k']);
  expect(run.stderr).toContain('answered 200 with text/html, not with JSON');
  expect(run.code).toBe(3);
});

test('a target that hangs proves nothing, and the run waits no longer than the time-out', async () => {
  const hang = (request: Request) => respondWithFault('hang', request, new Response());
  const run = await runContract(hang, ['--key', 'k', '--timeout', '200']);
  expect(run.stderr).toContain('did not answer within 200 ms');
  expect(run.code).toBe(3);
});

test('a target that truncates its answers proves nothing', async () => {
  const run = await runContract(async () => truncated(Response.json({}), '{"status":"success"}'), ['--key', 'k']);
  expect(run.stderr).toContain('broke its answer off');
  expect(run.code).toBe(3);
});

test.for([
  ['the wrong base path', '/wrong', 'sandbox-funded', 'Does the base URL end with the base path'],
  ['a key that is refused', '/api', 'nobody', 'refused the key with 401'],
] as const)('%s proves nothing, and says so', async ([, path, key, message]) => {
  const at = ['contract', '--target', new URL(path, localUrl).href, '--key', key];
  const run = await runBgv(at, { fetch: sandboxFetch(createSandbox()) });
  expect(run.stderr).toContain(message);
  expect(run.code).toBe(3);
});

test.for([
  ['no target', ['--key', 'k'], '--target'],
  ['no key', ['--target', 'http://127.0.0.1:1/api'], '--key'],
  ['a target that is no URL', ['--target', 'ftp://localhost/api', '--key', 'k'], 'must be a base URL'],
  ['an unknown target', ['--target', 'localhost', '--key', 'k'], 'There is no target "localhost"'],
  [
    'a budget that is no number',
    ['--target', 'http://127.0.0.1:1/api', '--key', 'k', '--max-credits', 'few'],
    'It must be an integer, 0 or more.',
  ],
  ['an unknown option', ['--target', 'http://127.0.0.1:1/api', '--key', 'k', '--fast'], '--fast'],
] as const)('%s is a mistake of usage', async ([, args, message]) => {
  const run = await runBgv(['contract', ...args]);
  expect(run.stderr).toContain(message);
  expect(run.stdout).toBe('');
  expect(run.code).toBe(2);
});

test('neither keys nor numbers nor bodies are in what a run prints', async () => {
  const secrets = ['planted-key-7731', '9000077315', 'Planted purpose of this very test'] as const;
  const sandbox = createSandbox({
    keys: [{ key: 'planted-key-7731', role: 'own', credits: 100, access: 'active', dialect: 'both' }],
  });
  const answer = sandboxFetch(sandbox);
  // Every part of the answer is wrong, and each difference is printed.
  const wrong = async (request: Request) => {
    const body = await (await answer(request)).json();
    return Response.json(
      { ...body, code: 999, status: 'planted-key-7731', credits_used: 5, echo: secrets },
      { status: 418 },
    );
  };
  const [key, number, purpose] = secrets;
  const args = ['--key', key, '--found', number, '--purpose', purpose];
  const runs = [await runContract(wrong, args), await runContract(wrong, [...args, '--json'])];
  for (const { stdout, stderr } of runs) {
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
  }
  expect(runs.map(({ code }) => code)).toEqual([1, 1]);
});
