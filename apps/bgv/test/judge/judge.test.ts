import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { type Dialect, dialects, faults, variants } from './collection/index.ts';
import { judgeAll } from './judge-all.ts';
import { judgeOne } from './judge-one.ts';
import { errorOf } from './judgement.ts';

// Each server is judged in one of the two dialects, turn by turn. `pnpm judge` judges all in both.
const inTurn = (index: number): Dialect => dialects[index % dialects.length] ?? 'full';

test('every wrong server of the collection is caught, by the sentence that it breaks', {
  timeout: 600_000,
}, async () => {
  const accused = faults.map(({ dialect }, index) => ({
    list: 'faults' as const,
    index,
    dialect: dialect ?? inTurn(index),
  }));
  const judgements = await judgeAll(accused);
  expect(judgements.flatMap((judgement) => errorOf(judgement) ?? [])).toEqual([]);
});

test('no correct variant of the collection is accused, and each is proved', { timeout: 600_000 }, async () => {
  const accused = variants.map((_, index) => ({ list: 'variants' as const, index, dialect: inTurn(index) }));
  // The first is the server without a change: it is judged in both.
  const judgements = await judgeAll([...accused, { list: 'variants', index: 0, dialect: inTurn(1) }]);
  expect(judgements.flatMap((judgement) => errorOf(judgement) ?? [])).toEqual([]);
});

test('the sandbox passes every rule, skips none and drifts nowhere', async () => {
  const { rules, outcome } = await judgeOne(sandboxFetch(createSandbox()), true);
  expect(rules.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  expect(outcome).toBe('kept');
});

test("every sentence of the vendor's page is proved by some case of a run", async () => {
  const { requirements } = await judgeOne(sandboxFetch(createSandbox()), true);
  expect(requirements.filter(({ verdict, proved }) => verdict !== 'pass' || proved === 0)).toEqual([]);
});

test("every sentence of the vendor's page is broken by some wrong server", () => {
  const broken = new Set<string>(faults.flatMap(({ breaks }) => breaks));
  const all = operations.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter((id) => !broken.has(id))).toEqual([]);
});
