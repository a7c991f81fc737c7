import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadRow, measureLoads } from './measure-loads.ts';
import { measureStarts } from './measure-starts.ts';
import type { BenchOptions, Say } from './options.ts';
import { startPostgres } from './servers/postgres.ts';
import type { ServerUnderTest } from './servers/server-under-test.ts';
import { serversUnderTest } from './servers/servers-under-test.ts';

/** Everything that was measured of one server. */
export interface Row extends LoadRow {
  /** From spawn to the first 200, in milliseconds, one per start; empty for a row that is only loaded. */
  readonly starts: readonly number[];
}

/** A finished benchmark. */
export interface BenchResult {
  /** Node's version and the processors: absolute figures mean nothing without them. */
  readonly machine: string;
  readonly options: BenchOptions;
  readonly rows: readonly Row[];
}

/** Runs the whole benchmark: loads first, then starts, each server in turn with the others. */
export async function runBench(options: BenchOptions, say: Say): Promise<BenchResult> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'bgv-kit-bench-'));
  const postgres = await startPostgres(say);
  try {
    return await measure(await serversUnderTest({ dataFolder, databaseUrl: postgres?.url }), options, say);
  } finally {
    await postgres?.stop();
    await rm(dataFolder, { recursive: true });
  }
}

async function measure(servers: readonly ServerUnderTest[], options: BenchOptions, say: Say): Promise<BenchResult> {
  const loads = await measureLoads(servers, options, say);
  const starts = await measureStarts(
    servers.filter(({ people }) => people === 'one'),
    options,
    say,
  );
  return {
    machine: `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}`,
    options,
    rows: loads.map((row) => ({ ...row, starts: starts.get(row.name) ?? [] })),
  };
}
