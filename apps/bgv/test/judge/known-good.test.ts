import type { RunReport } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { beforeAll, describe, expect, test } from 'vitest';
import { useVirtualTime } from '../support/virtual-time.ts';
import { variants } from './collection/index.ts';
import { judgeOne } from './judge-one.ts';
import { dialectInTurn, errorOf, judge } from './judgement.ts';

useVirtualTime();

// `pnpm prove` judges every server, in both dialects, over HTTP. Here a fixed sample is judged without a network.
const someVariants = variants.filter((_, index) => index % 3 === 0);

describe('a known-good server passes', () => {
  test.each(someVariants)('a server that $name', async (variant) => {
    const index = variants.indexOf(variant);
    expect(errorOf(await judge({ list: 'variants', index, dialect: dialectInTurn(index) }))).toBeUndefined();
  });
});

describe('the sandbox', () => {
  let report: RunReport;
  beforeAll(async () => {
    report = await judgeOne(sandboxFetch(createSandbox()), true);
  });

  test('passes every rule, skips none and drifts nowhere', () => {
    expect(report.rules.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(report.outcome).toBe('kept');
  });

  test("proves every requirement of the vendor's documentation by some case", () => {
    expect(report.requirements.filter(({ verdict, proved }) => verdict !== 'pass' || proved === 0)).toEqual([]);
  });
});
