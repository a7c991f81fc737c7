import { operations as ownOperations } from '@bgv-kit/spec/document';
import { describe, expect, test } from 'vitest';
import { createContractRun } from './run-contract.ts';
import type { Target } from './target.ts';
import type { Difference } from './verdict.ts';

/**
 * Registers one test per case against a target, for every operation of the document. Give a function when the target is only
 * known once the tests run.
 *
 * A fail fails its test, a skip is skipped with its reason, and drift is noted on the test and passes.
 *
 * @example
 * describeContract('our stand-in', { baseUrl: 'http://127.0.0.1:4010/api', keys: { main: 'sandbox-funded' } });
 */
export function describeContract(name: string, target: Target): void {
  for (const operation of ownOperations) {
    describe(`${name}: ${operation.method} ${operation.path}`, () => {
      const run = createContractRun(target, operation);
      test('the target answers and takes the key', async () => {
        expect(await run.preflight()).toBeUndefined();
      });
      for (const { item } of run.plan.cases) {
        test(`${item.family}: ${item.rule}: ${item.title}`, async ({ skip, annotate }) => {
          const result = await run.runCase(item);
          if (result.verdict === 'skip') skip(result.reason);
          if (result.verdict === 'drift') await annotate(explain(result.differences), 'drift');
          if (result.verdict === 'fail') expect.fail(explain(result.differences));
        });
      }
    });
  }
}

function explain(differences: readonly Difference[]): string {
  return differences.map(({ probe, expected, got }) => `${probe}: expected ${expected}, got ${got}`).join('\n');
}
