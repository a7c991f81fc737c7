import type { Load } from '../http/connections.ts';
import type { LogLevel } from '../options.ts';
import { createMetrics } from './metrics.ts';
import { createObserver } from './observer.ts';

/** Starts to count, and to log where a level asks for it. pino is loaded when something is logged. */
export async function createTelemetry(level: LogLevel = 'silent', load: () => Load) {
  const metrics = createMetrics(load);
  const log = level === 'silent' ? undefined : (await import('./log.ts')).createLog(level);
  return { observer: createObserver({ metrics, log }), log, metrics: metrics.text };
}
