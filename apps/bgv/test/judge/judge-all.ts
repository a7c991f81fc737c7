import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { dialects, faults, variants } from './collection/index.ts';
import type { Judgement, ServerRef } from './judgement.ts';

/** How many servers a thread judges at once. Four fifths of the time it waits for answers. */
const atOnce = 16;

/** Every server of the collection, in each dialect in which it shows. */
export const wholeCollection: readonly ServerRef[] = dialects.flatMap((dialect) => [
  ...faults.flatMap((fault, index) =>
    fault.dialect === undefined || fault.dialect === dialect ? [{ list: 'faults' as const, index, dialect }] : [],
  ),
  ...variants.map((_, index) => ({ list: 'variants' as const, index, dialect })),
]);

/** Judges many servers, on every core of this machine. The judgements are in the order of the servers; `tell` gets each as it ends. */
export async function judgeAll(
  servers: readonly ServerRef[],
  tell: (judgement: Judgement) => void = () => undefined,
): Promise<Judgement[]> {
  const judgements = new Map<ServerRef, Judgement>();
  const queue = [...servers];
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
  return servers.map((one) => {
    const judgement = judgements.get(one);
    if (judgement === undefined) throw new Error('A server was not judged.');
    return judgement;
  });
}

async function work(
  worker: Worker,
  queue: ServerRef[],
  done: (server: ServerRef, judgement: Judgement) => void,
): Promise<void> {
  const underWay: ServerRef[] = [];
  const next = () => {
    const server = queue.shift();
    if (server === undefined) return;
    underWay.push(server);
    worker.postMessage(server);
  };
  try {
    for (let count = 0; count < atOnce; count += 1) next();
    while (underWay.length > 0) {
      // An error of the thread rejects here.
      const [judgement]: Judgement[] = await once(worker, 'message');
      if (judgement === undefined) throw new Error('A thread has sent nothing.');
      const at = underWay.findIndex((one) => isSame(one, judgement));
      for (const server of underWay.splice(at, 1)) done(server, judgement);
      next();
    }
  } finally {
    await worker.terminate();
  }
}

function isSame(one: ServerRef, other: ServerRef): boolean {
  return one.list === other.list && one.index === other.index && one.dialect === other.dialect;
}
