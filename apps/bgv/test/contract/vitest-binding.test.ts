import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { echoingVendor } from '../support/echoing-vendor.ts';
import { isTelling } from '../support/is-telling.ts';
import { leaksIn, plantedValues } from '../support/planted.ts';
import { plantedEnv } from '../support/run-vendor.ts';
import { runVitest } from '../support/run-vitest.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';
import { serveVendor, vendorUrl } from '../support/serve-vendor.ts';

const atVendor = `import { describeContract } from '@bgv-kit/contract/vitest';

const { BGV_KEY, BGV_KEY_LOW, BGV_KEY_EMPTY, BGV_KEY_FORBIDDEN, BGV_KEY_REVOKED, BGV_FOUND, BGV_NO_RECORD, BGV_PURPOSE } = process.env;
describeContract({
  target: {
    baseUrl: '${vendorUrl}',
    keys: { main: BGV_KEY, low: BGV_KEY_LOW, empty: BGV_KEY_EMPTY, forbidden: BGV_KEY_FORBIDDEN, revoked: BGV_KEY_REVOKED },
    numbers: { found: [BGV_FOUND], noRecord: [BGV_NO_RECORD] },
    purpose: BGV_PURPOSE,
    maxCredits: 80,
    timeoutMs: 2000,
  },
});
`;

test.each(['texts', 'headers', 'broken answers'] as const)(
  'in a project of a consumer, a vendor that says everything again in %s leaves no trace of it in what vitest prints',
  async (echo) => {
    const { answer, sent } = echoingVendor(echo);
    const vendor = await serveVendor(answer);
    const { code, stdout, stderr, folder } = await runVitest(atVendor, { ...plantedEnv, ...vendor.env });
    const junit = await readFile(join(folder, 'junit.xml'), 'utf8');
    expect(sent.length).toBeGreaterThan(30);
    expect(stdout).toContain('the target answers and takes the key');
    expect(leaksIn(stdout + stderr + junit, [...plantedValues, ...sent.filter(isTelling)])).toEqual([]);
    expect(code).toBe(1);
  },
);

test('in a project of a consumer, the cases run against a correct server, and what needs more is skipped with its reason', async () => {
  const origin = await serveAnswerer(sandboxFetch(createSandbox()));
  const target = `{ baseUrl: '${origin}/api', keys: { main: 'sandbox-funded' } }`;
  const { code, stdout } = await runVitest(
    `import { describeContract } from '@bgv-kit/contract/vitest';\ndescribeContract({ name: 'mine', target: ${target} });\n`,
    {},
  );
  expect(stdout).toContain('mine: POST /v2/finance/customer-data-pull');
  expect(stdout).toContain('needs a key of its own: --key-empty');
  expect(stdout).toMatch(/Tests +\d+ passed \| \d+ skipped/);
  expect(code).toBe(0);
});
