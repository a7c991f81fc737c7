import type { Operation } from '@bgv-kit/spec';
import type { Load } from '../http/connections.ts';
import type { Log } from './log.ts';
import type { LogLevel } from './log-level.ts';
import { createObserver, type Observer } from './observer.ts';
import { createTally } from './tally.ts';

/** How a running sandbox is watched: it counts from the start, and logs when it was asked to. */
export interface Watch {
  readonly observer: Observer;
  /** Undefined when nothing is to be logged. */
  readonly log: Log | undefined;
  /** The metrics, in Prometheus' text form. */
  metrics(): Promise<string>;
}

/** Begins to watch. pino is loaded when something is to be logged, and prom-client when somebody asks for metrics. */
export async function createWatch(
  operations: readonly Operation[],
  level: LogLevel = 'silent',
  load: () => Load,
): Promise<Watch> {
  const tally = createTally();
  const log = level === 'silent' ? undefined : (await import('./log.ts')).createLog(level, operations);
  let scrape: Promise<() => Promise<string>> | undefined;
  return {
    observer: createObserver({ tally, log }),
    log,
    async metrics() {
      scrape ??= import('./metrics.ts').then(({ createMetrics }) => createMetrics(tally, load));
      return (await scrape)();
    },
  };
}
