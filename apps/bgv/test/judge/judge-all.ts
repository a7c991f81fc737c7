import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Accused, Judgement } from './judgement.ts';

/** How many servers a thread judges at once: four fifths of a judgement is waiting for answers. */
const atOnce = 16;

/** Judges many servers, on every core of this machine; the judgements come in the order of the servers. */
export async function judgeAll(accused: readonly Accused[]): Promise<Judgement[]> {
  const judgements = new Map<Accused, Judgement>();
  const queue = [...accused];
  const url = new URL('./judge-worker.ts', import.meta.url);
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(url, { execArgv: ['--conditions=bgv-kit-source'] }),
  );
  await Promise.all(workers.map((worker) => work(worker, queue, judgements)));
  return accused.map((one) => {
    const judgement = judgements.get(one);
    if (judgement === undefined) throw new Error('A server was not judged.');
    return judgement;
  });
}

async function work(worker: Worker, queue: Accused[], judgements: Map<Accused, Judgement>): Promise<void> {
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
      for (const accused of underWay.splice(at, 1)) judgements.set(accused, judgement);
      next();
    }
  } finally {
    await worker.terminate();
  }
}

function isSame(one: Accused, other: Accused): boolean {
  return one.list === other.list && one.index === other.index && one.dialect === other.dialect;
}
