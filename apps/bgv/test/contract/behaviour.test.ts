import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractReport } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { type Answerer, faults, variants } from '../judge/collection/index.ts';
import { createLedgerFakeServer } from '../support/ledger-fake-server.ts';
import { runBgv } from '../support/run-bgv.ts';
import { localUrl, numbers, runContract, threeKeys } from '../support/run-contract.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

useVirtualTime();
const given = [...threeKeys, ...numbers];

/** Keeps the keys and the bodies that come. */
function listening(answer: Answerer) {
  const sent: { readonly key: string; readonly text: string }[] = [];
  return {
    sent,
    answer: async (request: Request) => {
      sent.push({ key: request.headers.get('authorization') ?? '', text: await request.clone().text() });
      return answer(request);
    },
  };
}

test.for([false, true])('a balance that moves by itself: is the key known to be shared? %s', async (shared) => {
  // Another caller spends from the key, too: a credit at every third call.
  const server = createLedgerFakeServer('full', (own, { accounts }) => ({
    settle: (price, call, outcome) => {
      own.settle(price, call, outcome);
      const funded = accounts.get('sandbox-funded');
      if (funded !== undefined && call.number % 3 === 0) funded.balance -= 1;
    },
  }));
  const { code, stdout } = await runContract(server.answer, [...given, '--json', ...(shared ? ['--shared-key'] : [])]);
  const report: ContractReport = JSON.parse(stdout);
  const rules = (word: string) =>
    report.runs.flatMap((run) => run.rules.filter(({ verdict }) => verdict === word).map(({ rule }) => rule));
  // The balances break rules when the key is not known to be shared, and decide nothing when it is.
  expect(rules(shared ? 'inconclusive' : 'fail')).toEqual(
    expect.arrayContaining(['credits.repeated', 'credits.concurrency']),
  );
  if (shared) expect(rules('fail')).toEqual([]);
  expect(code).toBe(shared ? 0 : 1);
});

test('a profile is run by its name, with its own variables; a key in the environment for another target is not sent', async () => {
  const { answer, sent } = listening(sandboxFetch(createSandbox()));
  const folder = await tempFolder();
  const mine = {
    baseUrl: localUrl,
    keyVariables: { main: 'MY_KEY' },
    numbers: { found: ['9000000200'] },
    maxCredits: 10,
  };
  await writeFile(join(folder, 'bgv.config.json'), JSON.stringify({ targets: { mine } }));
  const others = { BGV_KEY: 'sandbox-other', BGV_KEY_LOW: 'sandbox-low', BGV_FOUND: '9000000201' };
  const runMine = (env: Record<string, string>) =>
    runBgv(['contract', '--target', 'mine'], { env, cwd: folder, fetch: answer });
  const run = await runMine({ ...others, MY_KEY: 'sandbox-funded' });
  expect(run.stdout).toContain('the budget is 10');
  expect(run.code).toBe(0);
  expect(sent.filter(({ key }) => key === 'Bearer sandbox-funded').length).toBeGreaterThan(50);
  expect(sent.filter(({ key, text }) => /other|low/.test(key) || text.includes('9000000201'))).toEqual([]);

  const { length } = sent;
  const keyless = await runMine(others);
  expect(keyless.stderr).toContain('MY_KEY is not set');
  expect(keyless.code).toBe(2);
  expect(sent.length).toBe(length);
});

test('the same seed draws the same requests, and another seed others', async () => {
  const drawn = await Promise.all(
    ['7', '7', '8'].map(async (seed) => {
      const { answer, sent } = listening(sandboxFetch(createSandbox()));
      const run = await runContract(answer, [...given, '--seed', seed]);
      expect(run.code).toBe(0);
      return sent.map(({ text }) => text).sort();
    }),
  );
  expect(drawn[1]).toEqual(drawn[0]);
  expect(drawn[2]).not.toEqual(drawn[0]);
});

test('the diff of two reports exits with 0 for no change, 1 for a change, and 2 for a file that is no report', async () => {
  const folder = await tempFolder();
  const file = (name: string) => join(folder, name);
  const [correct] = variants;
  const [fault] = faults;
  const servers = { same: correct, again: correct, other: fault } as const;
  for (const [name, server] of Object.entries(servers)) {
    await runContract(server?.create('full') ?? fetch, [...given, '--seed', '1', '--json', file(name)]);
  }
  await writeFile(file('none'), '{"format":"another"}');
  const diff = (before: string, after: string) => runBgv(['contract', 'diff', file(before), file(after)]);
  const ends = await Promise.all([
    diff('same', 'again'),
    diff('same', 'other'),
    diff('same', 'none'),
    diff('same', 'nowhere'),
  ]);
  expect(ends.map(({ code }) => code)).toEqual([0, 1, 2, 2]);
  expect(ends[2]?.stderr).toContain(file('none'));
});

test('a run that proved nothing exits with 3 for every answer of the target', async () => {
  const run = await runContract(async () => Response.json({ status: 'error', code: 503 }, { status: 503 }), given);
  expect(run.stdout).toContain('Not proved.');
  expect(run.code).toBe(3);
});
