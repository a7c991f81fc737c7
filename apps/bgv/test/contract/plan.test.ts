import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import type { Answerer } from '../judge/collection/index.ts';
import { runBgvProcess } from '../support/bgv-process.ts';
import { runBgv } from '../support/run-bgv.ts';
import { runContract } from '../support/run-contract.ts';
import { serveVendor, vendorUrl } from '../support/serve-vendor.ts';

const found = ['--key', 'sandbox-funded', '--found', '9000000200'];
const purpose = ['--purpose', 'A contract test of our own integration'];

const neverAsked: Answerer = () => {
  throw new Error('A plan sends nothing.');
};

/** The rows of a plan's table. */
function rowsOf(stdout: string) {
  return [...stdout.matchAll(/^ *(\d+) +(run|skip) +(\d+) +(\d+) +(\S+: .*)$/gm)].map((match) => ({
    number: Number(match[1]),
    runs: match[2] === 'run',
    requests: Number(match[3]),
    credits: Number(match[4]),
  }));
}

function totalsOf(stdout: string): number[] {
  const line = /(\d+) of (\d+) cases, at most (\d+) requests and (\d+) credits/.exec(stdout) ?? [];
  return line.slice(1).map(Number);
}

test.each([
  ['without a limit', []],
  ['with a budget', ['--max-credits', '12']],
  ['with no key but one', ['--max-credits', '0']],
])('--plan %s sends nothing, lists every case, and adds up', async (_, args) => {
  const run = await runContract(neverAsked, [...found, ...args, '--plan']);
  expect(run.code).toBe(0);
  const rows = rowsOf(run.stdout);
  const running = rows.filter(({ runs }) => runs);
  const sum = (name: 'requests' | 'credits') => running.reduce((total, row) => total + row[name], 0);
  expect(totalsOf(run.stdout)).toEqual([running.length, rows.length, sum('requests'), sum('credits')]);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
  expect(rows.length).toBeGreaterThan(100);
  expect(run.stdout).toContain('Nothing was sent.');
});

test('at a host that is not this machine, the budget is 0 unless one is given, and nothing is spent', async () => {
  const sandbox = createSandbox();
  const answer = sandboxFetch(sandbox);
  const vendor = await serveVendor(answer);
  const at = ['contract', '--target', vendorUrl, ...found, ...purpose];
  const plan = await runBgv([...at, '--plan'], { fetch: neverAsked });
  expect(plan.stdout).toContain('0 credits; the budget is 0');
  // In a process: Node sends calls to a vendor through the proxy that its environment names.
  const run = await runBgvProcess(at, { env: vendor.env });
  expect(run.stdout).toMatch(/[1-9]\d* requests, 0 credits spent/);
  expect(run.code).toBe(0);
  expect((await sandbox.ledger.find('sandbox-funded'))?.balance).toBe(1000);
  expect(vendor.connections()).toBeGreaterThan(100);
});

test('every run begins with the line of its plan', async () => {
  const failing = async () => new Response(null, { status: 500 });
  const [plan, text, json] = [
    await runContract(neverAsked, [...found, '--plan']),
    await runContract(failing, found),
    await runContract(failing, [...found, '--json']),
  ];
  expect(totalsOf(text.stdout)).toEqual(totalsOf(plan.stdout));
  expect(totalsOf(json.stderr)).toEqual(totalsOf(plan.stdout));
  expect([text.code, json.code]).toEqual([3, 3]);
});
