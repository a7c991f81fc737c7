import { operations } from '@bgv-kit/spec/document';
import { describe, expect, test } from 'vitest';
import { useVirtualTime } from '../support/virtual-time.ts';
import { faults } from './collection/index.ts';
import { dialectInTurn, errorOf, judge } from './judgement.ts';

// `pnpm prove` judges every server, in both dialects, over HTTP. Here a fixed sample is judged without a network.
const someOfEachFamily = [...Map.groupBy(faults, ({ family }) => family).values()].flatMap((group) =>
  group.filter((_, index) => index % 12 === 0),
);

useVirtualTime();

describe('a known-bad server is caught by a requirement that it breaks', () => {
  test.each(someOfEachFamily)('$family: a server that $name', async (fault) => {
    const index = faults.indexOf(fault);
    expect(
      errorOf(await judge({ list: 'faults', index, dialect: fault.dialect ?? dialectInTurn(index) })),
    ).toBeUndefined();
  });
});

test("every requirement of the vendor's documentation is broken by some known-bad server", () => {
  const broken = new Set<string>(faults.flatMap(({ breaks }) => breaks));
  const all = operations.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((id) => !broken.has(id))).toEqual([]);
});
