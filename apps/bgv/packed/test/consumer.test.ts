import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { folders, type Packed, packAll } from './pack-all.ts';

const run = promisify(execFile);

/** A folder that was empty, as a consuming team's repository is at first. */
let consumer = '';
let packed: readonly Packed[] = [];

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'bgv-kit-consumer-'));
  packed = await packAll(join(consumer, 'packed'));
  // Nothing of the kit comes from a registry, and no package can import what it does not declare.
  const kit = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const dependencies = { ...kit, vitest: '5.1.1', msw: '3.0.5', typescript: '7.0.2' };
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await writeFile(join(consumer, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: kit, ignoreScripts: true }));
  await run('pnpm', ['install', '--prefer-offline'], { cwd: consumer });
});

afterAll(() => rm(consumer, { recursive: true, force: true }));

/** The tarballs of some packages. */
function tarballsOf(...names: string[]): string[] {
  const found = packed.filter(({ name }) => names.includes(name));
  expect(found).toHaveLength(names.length);
  return found.map(({ tarball }) => tarball);
}

/** Runs a command that the consumer has installed. */
function runInstalled(command: string, args: readonly string[], cwd = consumer): Promise<{ stdout: string }> {
  return run(join(consumer, 'node_modules/.bin', command), args, { cwd });
}

describe.each(folders)('%s', (path) => {
  const own = () => packed[folders.indexOf(path)] ?? notPacked(path);

  test('is packed without a test and without a source condition', async () => {
    const { stdout: names } = await run('tar', ['-tzf', own().tarball]);
    expect(names).not.toMatch(/\.test\.|\.test-d\./);
    const { stdout: manifest } = await run('tar', ['-xzOf', own().tarball, 'package/package.json']);
    expect(manifest).not.toMatch(/"bgv-kit-source"|workspace:|catalog:/);
  });

  test('is a package that every resolver can read', async () => {
    const tarball = new Uint8Array(await readFile(own().tarball)).buffer;
    const { messages } = await publint({ strict: true, pack: { tarball } });
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
  });
});

function notPacked(path: string): never {
  throw new Error(`${path} was not packed.`);
}

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
  const { stdout } = await runInstalled('vitest', ['run']);
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
  const { stdout } = await runInstalled('vitest', ['run', '--root', folder]);
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
  const { stdout } = await runInstalled('vitest', ['run', '--root', folder], folder);
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
  const { stdout } = await runInstalled('bgv', ['contract', '--target', 'ours', '--plan']);
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
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ] as const) {
    const how = ['--module', module, '--moduleResolution', resolution];
    // What tsc finds is on stdout; a rejected run shows it.
    const result = await runInstalled('tsc', [...options, ...how, 'types.ts']).catch((error) => error);
    expect(result.stdout).toBe('');
  }
});

test('a production install of the client carries openapi-fetch and nothing else', async () => {
  const folder = join(consumer, 'production');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'production', private: true, type: 'module' }));
  await run('npm', ['install', '--no-audit', '--no-fund', ...tarballsOf('@bgv-kit/client')], { cwd: folder });
  const installed = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
  expect(installed.sort()).toEqual(['@bgv-kit', 'openapi-fetch', 'openapi-typescript-helpers']);
  expect(await readdir(join(folder, 'node_modules/@bgv-kit'))).toEqual(['client']);
});

test('a sandbox for tests is at most 30 MB with all that it needs, runs no install script, and starts', async () => {
  const folder = join(consumer, 'server');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'server', private: true, type: 'module' }));
  const needed = tarballsOf(
    ...['spec', 'fixtures', 'sandbox', 'ledger-sql', 'server'].map((name) => `@bgv-kit/${name}`),
  );
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

test('the installed command serves, and its own judge passes it', async () => {
  const url = await servingWith('table');
  const { stdout } = await runInstalled('bgv', ['contract', '--target', url, '--key', 'sandbox-funded', '--strict']);
  expect(stdout).toMatch(/ 0 fail, 0 drift/);
});

test('the installed command serves with the Prism engine', async () => {
  const answer = await fetch(`${await servingWith('prism')}/v2/finance/customer-data-pull`, {
    method: 'POST',
    headers: { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' },
    body: JSON.stringify({ mobile_number: '9000000200', full_name: 'Asha Verma' }),
  });
  expect(await answer.json()).toMatchObject({ code: 200, credits_used: 1, data: { personalInfo: expect.anything() } });
});

/** Starts the installed sandbox until the test ends, and returns its base URL. */
async function servingWith(engine: string): Promise<string> {
  const bgv = join(consumer, 'node_modules/.bin/bgv');
  const child = spawn(bgv, ['sandbox', '--port', '0', '--json', '--engine', engine], {
    cwd: consumer,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'close');
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return JSON.parse(line).url;
}

test('the installed command writes a client into the repository', async () => {
  const { stdout } = await runInstalled('bgv', ['generate', '--out', 'src/bgv']);
  expect(stdout).toContain('Wrote');
  expect(await readdir(join(consumer, 'src/bgv'))).toContain('create-client.ts');
});
