import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { dialects, faults, variants } from './collection/index.ts';
import type { Accused, Judgement } from './judgement.ts';

/** How many servers a thread judges at once: four fifths of a judgement is waiting for answers. */
const atOnce = 16;

/** Every server of the collection, in each dialect in which it can be told. */
export const wholeCollection: readonly Accused[] = dialects.flatMap((dialect) => [
  ...faults.flatMap((fault, index) =>
    fault.dialect === undefined || fault.dialect === dialect ? [{ list: 'faults' as const, index, dialect }] : [],
  ),
  ...variants.map((_, index) => ({ list: 'variants' as const, index, dialect })),
]);

/** Judges many servers, on every core of this machine; the judgements come in the order of the servers, `tell` in that of the end. */
export async function judgeAll(
  accused: readonly Accused[],
  tell: (judgement: Judgement) => void = () => undefined,
): Promise<Judgement[]> {
  const judgements = new Map<Accused, Judgement>();
  const queue = [...accused];
  const url = new URL('./judge-worker.ts', import.meta.url);
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(url, { execArgv: ['--conditions=bgv-kit-source'] }),
  );
  await Promise.all(
    workers.map((worker) =>
      work(worker, queue, (one, judgement) => {
        judgements.set(one, judgement);
        tell(judgement);
      }),
    ),
  );
  return accused.map((one) => {
    const judgement = judgements.get(one);
    if (judgement === undefined) throw new Error('A server was not judged.');
    return judgement;
  });
}

async function work(
  worker: Worker,
  queue: Accused[],
  done: (accused: Accused, judgement: Judgement) => void,
): Promise<void> {
  const underWay: Accused[] = [];
  const next = () => {
    const accused = queue.shift();
    if (accused === undefined) return;
    underWay.push(accused);
    worker.postMessage(accused);
  };
  try {
    for (let count = 0; count < atOnce; count += 1) next();
    while (underWay.length > 0) {
      // A thread that fails rejects here, with its error.
      const [judgement]: Judgement[] = await once(worker, 'message');
      if (judgement === undefined) throw new Error('A thread has sent nothing.');
      const at = underWay.findIndex((one) => isSame(one, judgement));
      for (const accused of underWay.splice(at, 1)) done(accused, judgement);
      next();
    }
  } finally {
    await worker.terminate();
  }
}

function isSame(one: Accused, other: Accused): boolean {
  return one.list === other.list && one.index === other.index && one.dialect === other.dialect;
}
