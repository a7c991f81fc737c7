import type { RequestRecord } from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { RefusalReason } from '../http/refusals.ts';
import type { FailureNote } from './describe-failure.ts';
import type { LogLevel } from './log-level.ts';
import { redactedNames, redactedPaths } from './redacted-paths.ts';

/** What is told of a running sandbox: one JSON object a line, and never a key, a header, a body or a path. */
export interface Log {
  /** At `info`. */
  started(facts: Readonly<Record<string, string | number | undefined>>): void;
  /** At `info`. */
  answered(about: RequestRecord, milliseconds: number): void;
  /** At `warn`; `keptBack` says how many like it were not told. */
  refused(reason: RefusalReason, keptBack: number): void;
  /** At `error`. */
  failed(note: FailureNote, keptBack: number): void;
  /** At `info`: no new connections are taken; so many requests are still in flight. */
  stopping(inFlight: number): void;
  /** At `info`. */
  stopped(): void;
}

/** Writes the log to standard error, each line at once: a sandbox may be killed. */
export function createLog(level: LogLevel, operations: readonly Operation[]): Log {
  return logWith(createLogger(level, operations, destination({ fd: 2, sync: true })), operations);
}

/** A logger that takes out keys and personal fields by their paths, whoever logs what. */
export function createLogger(level: LogLevel, operations: readonly Operation[], stream: DestinationStream): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactedPaths(redactedNames(operations), depth), censor },
    },
    stream,
  );
}

const censor = '[redacted]';

/** How far below the top of a logged object a name is looked for. */
const depth = 3;

/** What a line about a call says, in this order. */
const callFields = ['id', 'method', 'operation', 'status', 'scenario', 'fault', 'rules', 'used', 'maskedKey', 'ms'];

function logWith(logger: Logger, operations: readonly Operation[]): Log {
  // A line about a call is flat, so names will do: looking deeper would cost more than the call.
  const names = redactedNames(operations).filter((name) => !callFields.includes(name));
  const calls = logger.child({}, { redact: { paths: redactedPaths(names, 0), censor } });
  return {
    started: (facts) => logger.info(facts, 'started'),
    answered({ id, method, operation, status, scenario, fault, rules, used, key }, milliseconds) {
      const ms = Math.round(milliseconds * 1000) / 1000;
      calls.info({ id, method, operation, status, scenario, fault, rules, used, maskedKey: key, ms }, 'answered');
    },
    refused: (reason, keptBack) => logger.warn({ reason, keptBack }, 'refused'),
    failed: (failure, keptBack) => logger.error({ failure, keptBack }, 'failed'),
    stopping: (inFlight) => logger.info({ inFlight }, 'stopping'),
    stopped: () => logger.info('stopped'),
  };
}
