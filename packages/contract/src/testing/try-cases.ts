import { operations } from '@bgv-kit/spec/document';
import type { Difference, VerdictWord } from '@bgv-kit/spec/shapes';
import type { Case } from '../cases/case.ts';
import { createContractRun } from '../run/run-contract.ts';
import type { Target } from '../target.ts';
import { createFakeApi, type FakeApi, fakeKeys, fakeNumbers, type Ways } from './fake-api.ts';

const [first] = operations;
if (first === undefined) throw new Error('The document has no operation.');

/** The operation that tests derive cases from. */
export const operation = first;

/** What a case has shown about a fake API. */
export interface TriedCase {
  readonly title: string;
  readonly rule: string;
  readonly verdict: VerdictWord;
  /** Why it is inconclusive. */
  readonly reason: string | undefined;
  readonly differences: readonly Difference[];
  readonly requests: number;
  readonly credits: number;
}

/** Runs cases against a fake API in process, one after the other. */
export async function tryCases(
  cases: readonly Case[],
  api: Pick<FakeApi, 'fetch'>,
  more: Partial<Target> = {},
): Promise<TriedCase[]> {
  const target = { baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, numbers: fakeNumbers, fetch: api.fetch };
  const run = createContractRun({ ...target, ...more }, operation);
  const tried: TriedCase[] = [];
  for (const item of cases) {
    const { verdict, requests, credits } = await run.runCase(item);
    tried.push({
      title: item.title,
      rule: item.rule,
      verdict: verdict.verdict,
      reason: 'reason' in verdict ? verdict.reason : undefined,
      differences: 'differences' in verdict ? verdict.differences : [],
      requests,
      credits,
    });
  }
  return tried;
}

/** The titles of the cases that do not pass on an API with such ways, each with its verdict. */
export async function notPassed(
  cases: readonly Case[],
  ways: Ways = {},
  more: Partial<Target> = {},
): Promise<string[]> {
  const tried = await tryCases(cases, createFakeApi(ways), more);
  return tried.filter(({ verdict }) => verdict !== 'pass').map(({ title, verdict }) => `${verdict}: ${title}`);
}

/** The cases that send more requests, or spend more credits, on a correct API than they say. */
export async function beyondPlan(cases: readonly Case[]): Promise<string[]> {
  const tried = await tryCases(cases, createFakeApi());
  return cases
    .filter(
      (item, index) => (tried[index]?.requests ?? 0) > item.requests || (tried[index]?.credits ?? 0) > item.credits,
    )
    .map(({ title }) => title);
}
