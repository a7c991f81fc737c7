import { expect, test, vi } from 'vitest';
import { createBatchQueue, type PerformSteps } from './batch-queue.ts';
import type { Step } from './step.ts';

const step = (key: string, ordering: Step['ordering'] = 'strict'): Step => ({
  key,
  change: 'holds',
  ordering,
  decide: () => undefined,
});

/** A queue that writes down its batches; each step is answered with its key. */
function recorded(now?: () => number) {
  const batches: string[] = [];
  const perform: PerformSteps = async (steps) => {
    const keys = steps.map(({ key }) => key);
    batches.push(keys.join());
    return keys.map((key) => (key.startsWith('bad') ? { failure: key } : { answer: key }));
  };
  return { batches, queue: createBatchQueue(perform, now) };
}

test('steps that come together are one batch, and a job between them divides it', async () => {
  const { batches, queue } = recorded();
  const job = async () => void batches.push('job');
  await Promise.all([queue.step(step('a')), queue.step(step('b')), queue.job(job), queue.step(step('c'))]);
  expect(batches).toEqual(['a,b', 'job', 'c']);
});

test('a step that fails leaves the others of its batch alone', async () => {
  const { queue } = recorded();
  const outcomes = await Promise.allSettled([queue.step(step('bad')), queue.step(step('good'))]);
  expect(outcomes).toEqual([
    { status: 'rejected', reason: 'bad' },
    { status: 'fulfilled', value: 'good' },
  ]);
});

test('a batch that fails as a whole fails each of its steps, and the queue continues', async () => {
  const perform = vi
    .fn<PerformSteps>()
    .mockRejectedValueOnce('away')
    .mockResolvedValueOnce([{ answer: 1 }]);
  const queue = createBatchQueue(perform);
  const failed = await Promise.allSettled([queue.step(step('a')), queue.step(step('b'))]);
  expect(failed.map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual(['away', 'away']);
  expect(await queue.step(step('c'))).toBe(1);
});

test('a charge lets the holds behind it go first, for two milliseconds at most', async () => {
  let time = 0;
  const { batches, queue } = recorded(() => time);
  const charge = queue.step(step('charge', 'deferred'));
  await queue.step(step('hold', 'reorderable'));
  const later = queue.step(step('later', 'reorderable'));
  time = 2;
  await Promise.all([charge, later]);
  expect(batches).toEqual(['hold', 'charge,later']);
});

test('work that is added at the moment when the queue becomes empty is done too', async () => {
  const { batches, queue } = recorded();
  for (const key of ['a', 'b', 'c']) await queue.job(async () => void batches.push(key));
  await queue.step(step('d'));
  await queue.step(step('e'));
  expect(batches).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('when the database is lost, steps that wait fail at once and a job that has begun continues', async () => {
  const { queue } = recorded();
  const gate = Promise.withResolvers<string>();
  const job = queue.job(() => gate.promise);
  const waiting = queue.step(step('a'));
  queue.failWaiting('lost');
  await expect(waiting).rejects.toBe('lost');
  gate.resolve('done');
  expect(await job).toBe('done');
});

test('a queue that closes finishes what waits and refuses what comes later', async () => {
  const { batches, queue } = recorded();
  const waiting = queue.step(step('a'));
  const closing = queue.close('closed');
  await expect(queue.step(step('b'))).rejects.toBe('closed');
  await expect(queue.job(async () => 1)).rejects.toBe('closed');
  await closing;
  expect(batches).toEqual(['a']);
  expect(await waiting).toBe('a');
});
