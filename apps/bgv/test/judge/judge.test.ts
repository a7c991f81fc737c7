import type { RunReport } from '@bgv-kit/contract';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { operations } from '@bgv-kit/spec/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { useVirtualTime } from '../support/virtual-time.ts';
import { type Dialect, dialects, faults, variants } from './collection/index.ts';
import { judgeOne } from './judge-one.ts';
import { errorOf, judge } from './judgement.ts';

// `pnpm prove` judges every server, in both dialects, over HTTP. Here a fixed sample is judged without a network.
const each = (nth: number) => (_: unknown, index: number) => index % nth === 0;
const someOfEachFamily = [...Map.groupBy(faults, ({ family }) => family).values()].flatMap((group) =>
  group.filter(each(12)),
);
const someVariants = variants.filter(each(3));
const dialectOf = (index: number): Dialect => dialects[index % dialects.length] ?? 'full';

useVirtualTime();

describe('a known-bad server is caught by a requirement that it breaks', () => {
  test.each(someOfEachFamily)('$family: a server that $name', async (fault) => {
    const index = faults.indexOf(fault);
    expect(errorOf(await judge({ list: 'faults', index, dialect: fault.dialect ?? dialectOf(index) }))).toBeUndefined();
  });
});

describe('a known-good server passes', () => {
  test.each(someVariants)('a server that $name', async (variant) => {
    const index = variants.indexOf(variant);
    expect(errorOf(await judge({ list: 'variants', index, dialect: dialectOf(index) }))).toBeUndefined();
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

test("every requirement of the vendor's documentation is broken by some known-bad server", () => {
  const broken = new Set<string>(faults.flatMap(({ breaks }) => breaks));
  const all = operations.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((id) => !broken.has(id))).toEqual([]);
});
