import { createContractRun, families, ruleVerdicts, runCases } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { sandboxKeys } from '../support/sandbox-keys.ts';
import { correctVariants } from './correct-variants.ts';
import { type Answerer, wrongServers } from './wrong-servers.ts';

/** Judges a server as a stranger would who was told which numbers answer what. */
async function judge(fetch: Answerer, strict = false) {
  const numbers = { found: ['9000000200'], noRecord: '9000000404', bureauError: '9000000500' };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:4010/api', keys: sandboxKeys, numbers, strict, fetch });
  const obstacle = await run.preflight();
  if (obstacle !== undefined) throw new Error(obstacle);
  return ruleVerdicts(await runCases(run));
}

test('the sandbox passes every rule, skips none and drifts nowhere', async () => {
  const verdicts = await judge(sandboxFetch(createSandbox()), true);
  expect(verdicts.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
});

test.for(wrongServers)('a server that $name is caught by $rule', async ({ create, rule, family, strict }) => {
  const verdicts = await judge(create(), strict);
  const failed = verdicts.filter(({ verdict }) => verdict === 'fail').map((item) => `${item.family}: ${item.rule}`);
  expect(failed).toContain(`${family}: ${rule}`);
});

test.for(correctVariants)('a server that $name is not accused', async ({ create }) => {
  const verdicts = await judge(create());
  expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(verdicts.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(20);
});

test('every family of cases is shown able to fail', () => {
  expect(new Set(wrongServers.map(({ family }) => family))).toEqual(new Set(families));
});
