import { createContractRun, runCases, type Target } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { sandboxKeys } from '../support/sandbox-keys.ts';

const purpose = 'A contract test of our own integration';
const own = ['9000054321', '9000054322'];

/** Runs against a host that is not this machine, and keeps what it was sent. The sandbox answers in its place. */
async function runLive(options: Partial<Target>) {
  const sandbox = createSandbox();
  const answer = sandboxFetch(sandbox);
  const sent: JsonObject[] = [];
  const fetch = async (request: Request) => {
    const body: unknown = await request
      .clone()
      .json()
      .catch(() => undefined);
    if (isJsonObject(body)) sent.push(body as JsonObject);
    return answer(request);
  };
  const run = createContractRun({ baseUrl: 'https://bgv.example/api', keys: sandboxKeys, fetch, ...options });
  const results = await runCases(run);
  return { run, results, sent, sandbox };
}

/** The valid requests: these reach the bureau, and ask for a person. */
function validBodies(sent: readonly JsonObject[]): JsonObject[] {
  const [operation] = operations;
  const check = operation === undefined ? () => [] : compileRequestCheck(operation);
  return sent.filter((body) => check(body).length === 0);
}

test('without a budget, a run asks a live target for no person and spends nothing', async () => {
  const { results, sent, sandbox, run } = await runLive({ numbers: { found: own }, purpose });
  const served = validBodies(sent).filter((body) => body['mobile_number'] !== own[0]);
  expect(served).toEqual([]);
  expect((await sandbox.ledger.find('sandbox-funded'))?.balance).toBe(1000);
  expect(run.spent().credits).toBe(0);
  expect(results.filter(({ verdict }) => verdict.verdict === 'pass').length).toBeGreaterThan(10);
});

test('without a purpose, no number of the user reaches a live bureau', async () => {
  const { sent } = await runLive({ numbers: { found: own }, maxCredits: 100 });
  expect(validBodies(sent)).toEqual([]);
});

test('with a budget, numbers and a purpose, a live bureau is asked only for these numbers, with this purpose', async () => {
  const { sent, sandbox, run } = await runLive({ numbers: { found: own }, purpose, maxCredits: 60 });
  const asked = validBodies(sent);
  expect(asked.length).toBeGreaterThan(10);
  expect(new Set(asked.map((body) => body['mobile_number']))).toEqual(new Set(own));
  expect(new Set(asked.map((body) => body['consent_purpose']))).toEqual(new Set([purpose]));
  const spent = 1000 - ((await sandbox.ledger.find('sandbox-funded'))?.balance ?? 0);
  expect(spent).toBeLessThanOrEqual(60);
  expect(run.spent().credits).toBeGreaterThanOrEqual(spent);
});

test('a plan is made without a request', () => {
  const fetch = () => {
    throw new Error('nothing may be sent');
  };
  const { plan } = createContractRun({ baseUrl: 'https://bgv.example/api', keys: sandboxKeys, fetch });
  expect(plan.credits).toBe(0);
  expect(plan.requests).toBeGreaterThan(50);
});
