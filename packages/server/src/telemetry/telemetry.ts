import type { Load } from '../http/connections.ts';
import type { LogLevel } from '../options.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createObserver, type Observer } from './observer.ts';

/** The counters of a running sandbox, and its log where one was asked for. */
export interface Telemetry {
  readonly observer: Observer;
  /** Undefined when nothing is logged. */
  readonly log: Log | undefined;
  /** The metrics, in Prometheus' text format. */
  metrics(): Promise<string>;
}

/** Starts to count and to log. pino is loaded when something is logged. */
export async function createTelemetry(level: LogLevel = 'silent', load: () => Load): Promise<Telemetry> {
  const metrics = createMetrics(load);
  const log = level === 'silent' ? undefined : (await import('./log.ts')).createLog(level);
  return { observer: createObserver({ metrics, log }), log, metrics: metrics.text };
}
