import type { Limits } from '@bgv-kit/server/options';
import { type LogLevel, logLevels } from '@bgv-kit/server/options';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** The flags with which a sandbox is operated, as commander gives them. */
export interface OperateFlags {
  readonly log?: LogLevel;
  readonly maxConnections?: number;
  /** In bytes. */
  readonly maxBody?: number;
  /** In milliseconds, like the next two. */
  readonly requestTimeout?: number;
  readonly drain?: number;
  readonly grace?: number;
}

/** What the flags ask of the server; what is not given keeps its default. */
export function limitsOfFlags({ maxConnections, requestTimeout, drain, grace }: OperateFlags): Partial<Limits> {
  return {
    ...(maxConnections !== undefined && { maxConnections }),
    ...(requestTimeout !== undefined && { requestTime: requestTimeout }),
    ...(drain !== undefined && { drain }),
    ...(grace !== undefined && { grace }),
  };
}

/** Adds the flags to a command. */
export function addOperateFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--log <level>', 'JSON lines on standard error, without keys and personal values; off by default')
        .choices(logLevels)
        .env('BGV_LOG'),
    )
    .option('--max-connections <count>', 'served at once; more are answered 503 (default: 1000)', toCount)
    .option('--max-body <size>', 'largest body: 500kB, 5MB, or bytes; more is a 400 (default: 1MB)', toBytes)
    .option('--request-timeout <seconds>', 'for a request to arrive; later is a 408 (default: 30)', toMillis(1))
    .option('--drain <seconds>', 'when told to stop: serve on, but be not ready (default: 0)', toMillis(0))
    .option('--grace <seconds>', 'then wait for requests in flight (default: 8)', toMillis(0));
}

/** What the help says about operating, beside the flags. */
export const operateHelp = `Operate:
bgv sandbox --log info 2>sandbox.log          a line per call: operation, status, scenario, credits, milliseconds
GET /__sandbox/health and /ready for a load balancer, GET /__sandbox/metrics for Prometheus.
Ctrl-C or SIGTERM finishes the requests in flight; a second one ends the sandbox at once, exit code 130.
What a limit refuses is free, and says so in the API's envelope.`;

function toCount(value: string): number {
  const count = Number(value);
  if (!/^[0-9]+$/.test(value) || count < 1 || count > 100_000)
    throw new InvalidArgumentError('It is a whole number from 1 to 100000.');
  return count;
}

const units: Readonly<Record<string, number>> = { '': 1, kb: 1000, mb: 1_000_000 };

function toBytes(value: string): number {
  const [, digits = '', unit = ''] = /^([0-9]+) ?(kb|mb)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? 1);
  if (digits === '' || bytes < 1 || bytes > 100_000_000)
    throw new InvalidArgumentError('It is a size from 1 to 100MB, such as 500kB, 5MB or 4096.');
  return bytes;
}

function toMillis(least: number): (value: string) => number {
  return (value) => {
    const seconds = Number(value);
    if (!/^[0-9]+(\.[0-9]+)?$/.test(value) || seconds < least || seconds > 3600)
      throw new InvalidArgumentError(`It is a number of seconds from ${least} to 3600.`);
    return Math.round(seconds * 1000);
  };
}
