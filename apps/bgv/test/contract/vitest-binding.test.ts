import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { expect, test } from 'vitest';
import { type Echo, echoingVendor } from '../support/echoing-vendor.ts';
import { isDistinctive } from '../support/is-distinctive.ts';
import { leaksIn, plantedValues } from '../support/planted.ts';
import { plantedEnv } from '../support/run-vendor.ts';
import { runVitest } from '../support/run-vitest.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';
import { serveVendor, vendorUrl } from '../support/serve-vendor.ts';

const echoes: readonly Echo[] = ['strings', 'headers', 'broken answers'];

/** A consumer's tests of each vendor: which of them a call is for is the first part of its path. */
const atVendors = `import { describeContract } from '@bgv-kit/contract/vitest';

const { BGV_KEY, BGV_KEY_LOW, BGV_KEY_EMPTY, BGV_KEY_FORBIDDEN, BGV_KEY_REVOKED, BGV_FOUND, BGV_NO_RECORD, BGV_PURPOSE } = process.env;
for (const [index, name] of ${JSON.stringify(echoes)}.entries()) {
  describeContract({
    name,
    target: {
      baseUrl: '${new URL(vendorUrl).origin}/' + index + '/api',
      keys: { main: BGV_KEY, low: BGV_KEY_LOW, empty: BGV_KEY_EMPTY, forbidden: BGV_KEY_FORBIDDEN, revoked: BGV_KEY_REVOKED },
      numbers: { found: [BGV_FOUND], noRecord: [BGV_NO_RECORD] },
      purpose: BGV_PURPOSE,
      maxCredits: 80,
    },
  });
}
`;

test(`in a project of a consumer, vitest prints no value that a vendor repeats in ${echoes.join(', ')}`, async () => {
  const echoing = echoes.map(echoingVendor);
  const vendor = await serveVendor((request) => {
    const [, index = '', path = ''] = /^\/(\d)(\/.*)/.exec(new URL(request.url).pathname) ?? [];
    return (echoing[Number(index)] ?? neverServed()).answer(new Request(new URL(path, request.url), request));
  });
  const { code, stdout, stderr, folder } = await runVitest(atVendors, { ...plantedEnv, ...vendor.env });
  const junit = await readFile(join(folder, 'junit.xml'), 'utf8');
  for (const { sent } of echoing) expect(sent.length).toBeGreaterThan(30);
  expect(stdout.split('the target answers and takes the key')).toHaveLength(echoes.length + 1);
  const sent = echoing.flatMap((one) => one.sent.filter(isDistinctive));
  expect(leaksIn(stdout + stderr + junit, [...plantedValues, ...sent])).toEqual([]);
  expect(code).toBe(1);
});

function neverServed(): never {
  throw new Error('There is no such vendor.');
}

test('in a project of a consumer, the cases run against a correct server, and what needs more is skipped with its reason', async () => {
  const origin = await serveAnswerer(sandboxFetch(createSandbox()));
  const target = `{ baseUrl: '${origin}/api', keys: { main: 'sandbox-funded' } }`;
  const { code, stdout } = await runVitest(
    `import { describeContract } from '@bgv-kit/contract/vitest';\ndescribeContract({ name: 'mine', target: ${target} });\n`,
  );
  expect(stdout).toContain('mine: POST /v2/finance/customer-data-pull');
  expect(stdout).toContain('needs a key of its own: --key-empty');
  expect(stdout).toMatch(/Tests +\d+ passed \| \d+ skipped/);
  expect(code).toBe(0);
});
