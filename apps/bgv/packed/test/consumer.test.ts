import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const workspace = join(import.meta.dirname, '../../../..');
const packages = [
  'packages/spec',
  'packages/client',
  'packages/fixtures',
  'packages/sandbox',
  'packages/contract',
  'packages/ledger-sql',
  'packages/server',
  'apps/bgv',
];

/** An empty folder, as a consuming team's repository is at first. */
let consumer = '';
let tarballs: string[] = [];

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'bgv-kit-consumer-'));
  const packed = join(consumer, 'packed');
  await mkdir(packed);
  for (const folder of packages)
    await run('pnpm', ['pack', '--pack-destination', packed], { cwd: join(workspace, folder) });
  tarballs = (await readdir(packed)).map((name) => join(packed, name));
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const tools = ['vitest@5.1.1', 'msw@3.0.5', 'typescript@7.0.2'];
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs, ...tools], {
    cwd: consumer,
  });
}, 300_000);

afterAll(() => rm(consumer, { recursive: true, force: true }));

test('eight tarballs are packed, and none holds a test or a source condition', async () => {
  expect(tarballs.map((file) => basename(file))).toHaveLength(packages.length);
  for (const tarball of tarballs) {
    const { stdout: names } = await run('tar', ['-tzf', tarball]);
    expect(names).not.toMatch(/\.test\.|\.test-d\./);
    const { stdout: manifest } = await run('tar', ['-xzOf', tarball, 'package/package.json']);
    expect(manifest).not.toMatch(/"bgv-kit-source"|workspace:|catalog:/);
  }
});

test.for(packages)('%s is a package that every resolver can read', async (folder) => {
  const { messages } = await publint({ pkgDir: join(workspace, folder), strict: true, pack: 'pnpm' });
  expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
});

test('a consumer uses the client and the msw handlers in ten lines', async () => {
  const lines = `
    import { createClient } from '@bgv-kit/client';
    import { sandboxHandlers } from '@bgv-kit/sandbox/msw';
    import { setupServer } from 'msw/node';
    import { expect, test } from 'vitest';
    setupServer(...sandboxHandlers()).listen();
    const client = createClient({ baseUrl: 'https://bgv.konnectnxt.com/api', apiKey: 'sandbox-funded' });
    test('a person is found for a credit', async () => {
      const answer = await client.pullCustomerData({ mobile_number: '9000000200', full_name: 'Asha Verma' });
      expect(answer).toMatchObject({ outcome: 'found', charged: 'yes', credits: { used: 1, remaining: 999 } });
    });`;
  expect(lines.trim().split('\n')).toHaveLength(10);
  await writeFile(join(consumer, 'check.test.ts'), lines);
  const { stdout } = await run('npx', ['vitest', 'run'], { cwd: consumer });
  expect(stdout).toMatch(/1 passed/);
});

test("the contract's cases run as tests of a consumer's project", async () => {
  const folder = join(consumer, 'contract');
  await mkdir(folder);
  await writeFile(
    join(folder, 'contract.test.ts'),
    `
    import { describeContract } from '@bgv-kit/contract/vitest';
    import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
    const keys = { main: 'sandbox-funded', low: 'sandbox-low', empty: 'sandbox-empty' };
    describeContract({ target: { baseUrl: 'http://127.0.0.1:4010/api', keys, fetch: sandboxFetch(createSandbox()) } });`,
  );
  const { stdout } = await run('npx', ['vitest', 'run', '--root', folder], { cwd: consumer });
  expect(stdout).toMatch(/1[0-9]{2} passed/);
  expect(stdout).not.toMatch(/[0-9]+ failed/);
});

test('a consumer has a sandbox in its tests: its own, one for the whole run, and a control client', async () => {
  const folder = join(consumer, 'in-tests');
  await mkdir(folder);
  await writeFile(
    join(folder, 'vitest.config.ts'),
    `const globalSetup = ['@bgv-kit/server/global-setup'];
    const projects = ['one', 'another'].map((name) => ({ extends: true, test: { name, globalSetup } }));
    export default { test: { projects } };`,
  );
  await writeFile(
    join(folder, 'sandbox.test.ts'),
    `
    import { createControlClient } from '@bgv-kit/server/control';
    import { startSandbox } from '@bgv-kit/server';
    import { test } from '@bgv-kit/server/fixture';
    import { appendFileSync } from 'node:fs';
    import { expect, inject } from 'vitest';
    const balance = async (baseUrl) => (await createControlClient({ baseUrl }).keys.get('sandbox-low')).balance;
    test.override('sandboxOptions', { people: [{ mobileNumber: '9000012345', fullName: 'Asha Verma' }] });
    test('of its own', async ({ sandbox }) => {
      expect(await sandbox.people.list()).toHaveLength(1);
      await sandbox.ledger.topUp(sandbox.keys.low, 4);
      expect(await balance(sandbox.url)).toBe(5);
    });
    test('one for the run', async () => {
      const { url, origin, keys } = inject('bgvSandbox');
      appendFileSync('origins.txt', origin + '\\n');
      expect([await balance(url), keys.low]).toEqual([1, 'sandbox-low']);
    });
    test('in SQLite, started by hand', async () => {
      await using sandbox = await startSandbox({ data: '${join(folder, 'ledger')}-' + inject('bgvSandbox').origin.slice(-5) });
      expect(await balance(sandbox.url)).toBe(1);
    });`,
  );
  const { stdout } = await run('npx', ['vitest', 'run', '--root', folder], { cwd: folder });
  expect(stdout).toMatch(/6 passed/);
  const origins = (await readFile(join(folder, 'origins.txt'), 'utf8')).trim().split('\n');
  expect(new Set(origins).size, 'each project has a sandbox of its own').toBe(2);
  for (const origin of origins) await expect(fetch(origin), 'and none is left behind').rejects.toThrow();
});

test('a config file of a consumer names the targets of the installed command', async () => {
  const config = `
    import { defineConfig } from 'bgv-kit';
    const keys = { main: 'sandbox-funded' };
    export default defineConfig({ targets: { ours: { baseUrl: 'http://127.0.0.1:9/api', keys, maxCredits: 7 } } });`;
  await writeFile(join(consumer, 'bgv.config.ts'), config);
  const bgv = join(consumer, 'node_modules/.bin/bgv');
  const { stdout } = await run(bgv, ['contract', '--target', 'ours', '--plan'], { cwd: consumer });
  expect(stdout).toContain('the budget is 7');
  expect(stdout).toContain('Nothing was sent.');
});

test('the packed types hold under nodenext and bundler resolution', async () => {
  await writeFile(
    join(consumer, 'types.ts'),
    `
    import { createClient } from '@bgv-kit/client';
    import { createContractRun } from '@bgv-kit/contract';
    import { person, request } from '@bgv-kit/fixtures';
    import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
    import { operations } from '@bgv-kit/spec/document';
    import { createControlClient } from '@bgv-kit/server/control';
    import { startSandbox } from '@bgv-kit/server';
    import { test } from '@bgv-kit/server/fixture';
    import { inject } from 'vitest';
    test('typed', async ({ sandbox }) => { (await sandbox.ledger.find(inject('bgvSandbox').keys.low))?.balance.toFixed(); });
    export const chosen = () => startSandbox({ people: [{ mobileNumber: '9000012345', fullName: 'Asha Verma', emailInfo: [] }] });
    export const control = createControlClient({ baseUrl: 'http://127.0.0.1:4010/api' });
    export const funded = async (): Promise<string> => (await startSandbox()).keys.funded;
    export const names = operations.map((operation) => request(operation, 1));
    export const client = createClient({ baseUrl: 'http://127.0.0.1:4010/api', apiKey: 'k', fetch: sandboxFetch(createSandbox()) });
    export const run = createContractRun({ baseUrl: 'http://127.0.0.1:4010/api', keys: { main: 'k' } });
    export async function name(): Promise<string> {
      const answer = await client.pullCustomerData({ mobile_number: person(1).mobileNumber, full_name: 'Asha Verma' });
      return answer.outcome === 'found' ? answer.data.personalInfo.fullName : answer.message;
    }`,
  );
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2024',
      '--lib',
      'es2024,dom,dom.iterable',
    ];
    // What tsc finds is on stdout; a rejected run shows it.
    const result = await run(
      'npx',
      ['tsc', ...options, '--module', module, '--moduleResolution', resolution, 'types.ts'],
      { cwd: consumer },
    ).catch((error) => error);
    expect(result.stdout).toBe('');
  }
});

test('a production install of the client carries openapi-fetch and nothing else', async () => {
  const folder = join(consumer, 'production');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'production', private: true, type: 'module' }));
  const client = tarballs.find((file) => basename(file).includes('client')) ?? '';
  await run('npm', ['install', '--no-audit', '--no-fund', client], { cwd: folder });
  const installed = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
  expect(installed.sort()).toEqual(['@bgv-kit', 'openapi-fetch', 'openapi-typescript-helpers']);
  expect(await readdir(join(folder, 'node_modules/@bgv-kit'))).toEqual(['client']);
});

test('a sandbox for tests is at most 30 MB with all that it needs, runs no install script, and starts', async () => {
  const folder = join(consumer, 'server');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'server', private: true, type: 'module' }));
  const names = ['spec', 'fixtures', 'sandbox', 'ledger-sql', 'server'];
  const needed = tarballs.filter((file) => names.some((name) => basename(file).startsWith(`bgv-kit-${name}-`)));
  expect(needed).toHaveLength(names.length);
  await run('npm', ['install', '--no-audit', '--no-fund', ...needed], { cwd: folder });
  const { stdout: size } = await run('du', ['-sm', 'node_modules'], { cwd: folder });
  expect(Number.parseInt(size, 10), 'in MB').toBeLessThanOrEqual(30);
  const scripts = ['preinstall', 'install', 'postinstall'].map((name) => `:attr(scripts, [${name}])`);
  const { stdout: scripted } = await run('npm', ['query', scripts.join()], { cwd: folder });
  expect(JSON.parse(scripted)).toEqual([]);
  const start = `
    import { startSandbox } from '@bgv-kit/server';
    await using sandbox = await startSandbox({ data: 'ledger' });
    const metrics = await fetch(sandbox.origin + '/__sandbox/metrics');
    console.log(metrics.status, sandbox.place);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', start], { cwd: folder });
  expect(stdout).toBe('200 ledger/sandbox.db\n');
});

test.for(['table', 'prism'])(
  'the installed command serves with the %s engine, and its own judge passes it',
  async (engine) => {
    const bgv = join(consumer, 'node_modules/.bin/bgv');
    const child = spawn(bgv, ['sandbox', '--port', '0', '--json', '--engine', engine], {
      cwd: consumer,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: child.stdout }), 'line');
    const { url } = JSON.parse(line);
    const { stdout } = await run(bgv, ['contract', '--target', url, '--key', 'sandbox-funded', '--strict'], {
      cwd: consumer,
    });
    child.kill();
    await once(child, 'close');
    expect(stdout).toMatch(/ 0 fail, 0 drift/);
  },
);

test('the installed command writes a client into the repository', async () => {
  const { stdout } = await run(join(consumer, 'node_modules/.bin/bgv'), ['generate', '--out', 'src/bgv'], {
    cwd: consumer,
  });
  expect(stdout).toContain('Wrote');
  expect(await readdir(join(consumer, 'src/bgv'))).toContain('create-client.ts');
});
