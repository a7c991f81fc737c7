import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { type Answerer, faults } from '../judge/collection/index.ts';
import { runBgv, startBgvSandbox } from '../support/run-bgv.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';

const keys = ['--key', 'sandbox-funded', '--key-low', 'sandbox-low', '--key-empty', 'sandbox-empty'];
const otherKeys = ['--key-forbidden', 'sandbox-forbidden', '--key-revoked', 'sandbox-revoked'];
const numbers = ['--found', '9000000200', '--no-record', '9000000404', '--bureau-error', '9000000500'];
const everything = [...keys, ...otherKeys, ...numbers];

/** Serves until the test ends. */
async function serve(answer: Answerer): Promise<string> {
  const standIn = await serveAnswerer(answer);
  onTestFinished(() => standIn.close());
  return `${standIn.origin}/api`;
}

test.for(['table', 'prism'])(
  'a sandbox with the %s engine honours the contract, down to its decisions',
  async (engine) => {
    const sandbox = await startBgvSandbox(['--engine', engine]);
    onTestFinished(async () => void (await sandbox.stop()));
    const run = await runBgv(['contract', '--target', sandbox.url, ...everything, '--strict']);
    expect(run.stdout).toMatch(
      /(\d+) rules: \1 pass, 0 fail, 0 drift, 0 inconclusive, 0 skipped\. \d+ requests, \d+ credits spent in \d+\.\d s\./,
    );
    expect(run.code).toBe(0);
  },
);

test('numbers and keys can come from the environment', async () => {
  const env = {
    BGV_TARGET: await serve(sandboxFetch(createSandbox())),
    BGV_KEY: 'sandbox-funded',
    BGV_FOUND: '9000000200,9000000201',
    BGV_NO_RECORD: '9000000404',
  };
  const run = await runBgv(['contract', '--json'], { env });
  const { rules } = JSON.parse(run.stdout).runs[0];
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.found', verdict: 'pass' }));
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'outcome.no-record', verdict: 'pass' }));
  expect(run.code).toBe(0);
});

// One of each family: `pnpm judge` and its test judge them all, without a network between.
// Where one can be had, one that does not rest on calls meeting in the few milliseconds of a stand-in: a busy machine keeps them apart.
const oneOfEach = [...Map.groupBy(faults, ({ family }) => family).values()].flatMap((group) => {
  const steady = group.filter(({ name }) => !name.includes('overlap'));
  return [...steady, ...group].slice(0, 1);
});

test.for(oneOfEach)(
  'over HTTP, a server that $name ($family) is reported, with exit code 1',
  async ({ create, breaks }) => {
    const run = await runBgv(['contract', '--target', await serve(create('full')), ...everything, '--json']);
    const { outcome, sentences } = JSON.parse(run.stdout).runs[0];
    expect(outcome).toBe('broken');
    const broken = sentences
      .filter((one: { verdict: string }) => one.verdict === 'fail')
      .map((one: { id: string }) => one.id);
    expect(breaks.filter((id) => broken.includes(id))).not.toEqual([]);
    expect(run.code).toBe(1);
  },
);

test('a broken rule is explained: the request, what was expected, what came, and a curl that replays it', async () => {
  const [fault] = faults.filter(({ family }) => family === 'mobile number');
  const run = await runBgv(['contract', '--target', await serve(fault?.create('full') ?? fetch), ...everything]);
  expect(run.stdout).toMatch(/FAIL +mobile_number\./);
  expect(run.stdout).toContain("curl --request POST '");
  expect(run.stdout).toContain('The contract is broken.');
});

test('a skip names what is missing, and is not counted as a pass', async () => {
  const target = await serve(sandboxFetch(createSandbox()));
  const run = await runBgv(['contract', '--target', target, '--key', 'sandbox-funded']);
  expect(run.stdout).toContain('needs a key of its own: --key-empty');
  expect(run.stdout).toMatch(/skip +credits\.empty/);
  expect(run.code).toBe(0);
});

test('a run without a budget for anything that costs spends nothing', async () => {
  const sandbox = createSandbox();
  const target = await serve(sandboxFetch(sandbox));
  const run = await runBgv(['contract', '--target', target, ...everything, '--max-credits', '0']);
  expect((await sandbox.ledger.find('sandbox-funded'))?.balance).toBe(1000);
  expect(run.stdout).toContain('0 credits spent');
  expect(run.code).toBe(0);
});
