import { describe, expect, test } from 'vitest';
import { basics } from './basics.ts';
import { times, transcript, under } from './demonstration.ts';
import { createFakeServer } from './fake-server/fake-server.ts';
import { dialects, faults, variants } from './index.ts';

test('names are all different', () => {
  for (const named of [faults, variants]) {
    const names = named.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

test('the collection is as large as it is meant to be, and few of its faults break a decision of the kit', () => {
  expect(faults.length).toBeGreaterThanOrEqual(110);
  expect(variants.length).toBeGreaterThanOrEqual(40);
  expect(faults.filter(({ strict }) => strict).length).toBeLessThanOrEqual(faults.length / 50);
});

describe.each(dialects)('in the dialect "%s"', (dialect) => {
  test.concurrent.each(faults)('the steps show the difference to a server that $name', async ({ create, shows }) => {
    const correct = await transcript(createFakeServer(dialect), shows);
    expect(await transcript(createFakeServer(dialect), shows)).toEqual(correct);
    expect(await transcript(create(dialect), shows)).not.toEqual(correct);
  });

  test.concurrent.each(variants)('a server that $name is correct', async ({ create }) => {
    for (const { name, check } of basics) expect(await check(create(dialect)), name).toBeUndefined();
  });

  test('a new low account serves as many of eight calls as it has credits', async () => {
    const lines = await transcript(createFakeServer(dialect), [times(8, under('sandbox-low'))]);
    expect(lines.filter((line) => line.includes('} 200 '))).toHaveLength(dialect === 'full' ? 1 : 3);
  });
});
