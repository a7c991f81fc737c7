import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileIssueCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { appFolder } from '../support/folders.ts';

const inEditor = compileIssueCheck(JSON.parse(readFileSync(join(appFolder, 'chaos.schema.json'), 'utf8')));

test.for([
  {},
  { $schema: './node_modules/bgv-kit/chaos.schema.json', seed: 0, limit: { calls: 1, perSeconds: 3600 } },
  { delay: { distribution: 'lognormal', median: 200, p99: 2000 }, rules: [{ fault: 'truncated', share: 0.05 }] },
  {
    queues: {
      'sandbox-low': [
        { scenario: 'bureau-failure', times: 3 },
        { fault: 'reset', paid: false },
      ],
    },
  },
])('an editor accepts %j', (plan) => {
  expect(inEditor(plan)).toEqual([]);
});

test.for([
  { rule: [] },
  { delay: { distribution: 'zipf' } },
  { rules: [{ share: 0.5 }] },
  { rules: [{ fault: 'bad-gateway', when: { scenarios: ['found'] } }] },
  { queues: { 'two words': [{ delay: 1 }] } },
  { queues: { 'sandbox-low': [{ scenario: 'found', fault: 'reset' }] } },
])('an editor marks %j', (plan) => {
  expect(inEditor(plan)).not.toEqual([]);
});
