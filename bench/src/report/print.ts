import type { BenchResult } from '../run-bench.ts';
import { names } from '../servers/servers-under-test.ts';
import type { Bar } from './bars.ts';
import { cpuTime, startTime, throughput, timesBetter } from './measure.ts';
import { tableOf } from './table.ts';

/** Prints the table, what its columns mean, and the bars. */
export function printText({ machine, options, rows }: BenchResult, bars: readonly Bar[]): void {
  const { rounds, seconds, starts } = options;
  console.log(`
${tableOf(rows)}

${machine}; rounds: ${rounds} of ${seconds} s, starts: ${starts}, interleaved; 32 connections; bodies of ${sizes(rows)} bytes.
Figures are medians over rounds. x, x CPU, x start: how many times better than ${names.prism}, as the median of
each round's own ratio. req/s also depends on what the load generator gets of the machine: read x CPU.
${names.sandbox}: one person, from the answer table. "new people": a mobile number that is new with every call, so that
no cache of people helps and each person is made.
${rows.some((row) => cpuTime.figures(row).length > 0) ? '' : 'CPU time and memory: not measured, this system has no /proc.\n'}`);
  for (const { title, finding } of bars) console.log(`${title}\n  ${finding}`);
}

/** Prints everything that was measured, round by round, with ratios and bars, as one JSON object. */
export function printJson({ machine, options, rows }: BenchResult, bars: readonly Bar[]): void {
  const { rounds, seconds, starts } = options;
  const servers = rows.map((row) => ({
    ...row,
    timesBetter: {
      requestsPerSecond: timesBetter(throughput, row, rows),
      cpu: timesBetter(cpuTime, row, rows),
      start: timesBetter(startTime, row, rows),
    },
  }));
  console.log(JSON.stringify({ machine, rounds, seconds, starts, baseline: names.prism, servers, bars }, null, 2));
}

function sizes(rows: BenchResult['rows']): string {
  const bytes = rows.map((row) => row.bytes);
  return [...new Set([Math.min(...bytes), Math.max(...bytes)])].join(' to ');
}
