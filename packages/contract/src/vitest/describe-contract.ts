import { operations as ownOperations } from '@bgv-kit/spec/document';
import type { Difference } from '@bgv-kit/spec/shapes';
import { describe, expect, test } from 'vitest';
import { createContractRun } from '../run/run-contract.ts';
import type { Target } from '../target.ts';
import { formatDifference } from '../verdict.ts';

/** What `describeContract` takes. */
export interface DescribeContractOptions {
  readonly target: Target;
  /** What the target is called in the names of the tests; its base URL by default. */
  readonly name?: string;
}

/**
 * Registers one test per case against a target, for every operation of the document.
 *
 * A fail fails its test. A skip or an inconclusive case is skipped with its reason. Drift is noted on the test, which passes.
 * The cases of a file share the target's budget, so they run one after the other.
 *
 * @example
 * describeContract({ target: { baseUrl: 'http://127.0.0.1:4010/api', keys: { main: 'sandbox-funded' } } });
 */
export function describeContract({ target, name = target.baseUrl }: DescribeContractOptions): void {
  for (const operation of ownOperations) {
    describe(`${name}: ${operation.method} ${operation.path}`, () => {
      const run = createContractRun(target, operation);
      test('the target answers and takes the key', async () => {
        expect(await run.preflight()).toBeUndefined();
      });
      for (const { item } of run.plan.cases) {
        test(`${item.family}: ${item.rule}: ${item.title}`, async ({ skip, annotate }) => {
          const { verdict } = await run.runCase(item);
          if ('reason' in verdict) skip(verdict.reason);
          else if (verdict.verdict === 'drift') await annotate(explain(verdict.differences), 'drift');
          else if (verdict.verdict === 'fail') expect.fail(explain(verdict.differences));
        });
      }
    });
  }
}

function explain(differences: readonly Difference[]): string {
  return differences
    .map((difference) =>
      [formatDifference(difference), ...(difference.request ? [difference.request.curl] : [])].join('\n'),
    )
    .join('\n');
}
