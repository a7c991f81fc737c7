import { createSandbox } from '@bgv-kit/sandbox';
import { compileIssueCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import published from '../../chaos.schema.json' with { type: 'json' };
import { markdownBlocks } from '../support/markdown-blocks.ts';

const plans = ['README.md', 'decisions/31-chaos.md']
  .flatMap(markdownBlocks)
  .filter(({ language, text }) => language === 'json' && text.includes('chaos.schema.json'));

test('the documents have chaos plans', () => {
  expect(plans).not.toEqual([]);
});

test.for(plans)('the plan at $place is valid for an editor and for a sandbox', ({ text }) => {
  const plan = JSON.parse(text);
  expect(compileIssueCheck(published)(plan)).toEqual([]);
  expect(createSandbox({ chaos: plan }).chaos.plan()).toEqual(plan);
});
