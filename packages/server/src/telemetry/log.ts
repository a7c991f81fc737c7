import type { RequestRecord } from '@bgv-kit/sandbox';
import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino';
import type { RefusalReason } from '../http/refusals.ts';
import type { LogLevel } from '../options.ts';
import type { FailureNote } from './describe-failure.ts';

/** What is logged of a running sandbox: one JSON object per line, and never a key, a header, a body or a path. */
export type Log = ReturnType<typeof createLog>;

/** Opens the log on standard error. Each line is written at once: the sandbox may be killed. */
export function createLog(level: LogLevel, stream: DestinationStream = destination({ fd: 2, sync: true })) {
  const logger = createLogger(level, stream);
  return {
    started: (facts: Readonly<Record<'origin' | 'engine' | 'version', string>>): void => logger.info(facts, 'started'),
    answered(about: RequestRecord, milliseconds: number): void {
      const { id, method, operation, status, scenario, fault, rules, used, key } = about;
      const ms = Math.round(milliseconds * 1000) / 1000;
      logger.info({ id, method, operation, status, scenario, fault, rules, used, maskedKey: key, ms }, 'answered');
    },
    /** @param suppressed - How many like it were left out. */
    refused: (reason: RefusalReason, suppressed: number): void => logger.warn({ reason, suppressed }, 'refused'),
    failed: (failure: FailureNote, suppressed: number): void => logger.error({ failure, suppressed }, 'failed'),
    /** No new connections are accepted; so many requests are still in flight. */
    stopping: (inFlight: number): void => logger.info({ inFlight }, 'stopping'),
    stopped: (): void => logger.info('stopped'),
  };
}

/** A logger that redacts secrets and messages. `Log` gives it none: this is the second lock, for a line that is added one day. */
export function createLogger(level: LogLevel, stream: DestinationStream) {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: [...secrets, ...messages], censor: '[redacted]' },
    },
    stream,
  );
}

const secrets = ['key', 'apiKey', 'token', 'controlToken', 'password', 'authorization', 'databaseUrl'];
const messages = ['url', 'path', 'query', 'headers', 'body', 'data', 'request', 'response', 'person', 'people'];
