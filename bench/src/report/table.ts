import type { Row } from '../run-bench.ts';
import { names } from '../servers/servers-under-test.ts';
import { cpuTime, startTime, throughput, timesBetter } from './measure.ts';
import { median } from './median.ts';

/** A column: its title and what stands in a row; undefined where there is nothing to say. */
interface Column {
  readonly title: string;
  readonly cell: (row: Row, rows: readonly Row[]) => string | undefined;
}

const columns: readonly Column[] = [
  { title: 'server', cell: ({ name }) => name },
  { title: 'req/s', cell: (row) => whole(median(throughput.figures(row))) },
  { title: 'x', cell: (row, rows) => times(timesBetter(throughput, row, rows)) },
  { title: 'CPU us/req', cell: (row) => whole(median(cpuTime.figures(row))) },
  { title: 'x CPU', cell: (row, rows) => times(timesBetter(cpuTime, row, rows)) },
  { title: 'CPU of memory', cell: (row, rows) => timesMemory(row, rows) },
  { title: 'p50 ms', cell: ({ rounds }) => tenths(median(rounds.map(({ p50 }) => p50))) },
  { title: 'p99 ms', cell: ({ rounds }) => tenths(median(rounds.map(({ p99 }) => p99))) },
  { title: 'RSS idle MB', cell: ({ memory }) => whole(memory.idle) },
  { title: 'RSS loaded MB', cell: ({ memory }) => whole(memory.loaded) },
  { title: 'first 200 ms', cell: (row) => whole(median(startTime.figures(row))) },
  { title: 'x start', cell: (row, rows) => times(timesBetter(startTime, row, rows)) },
];

/** The figures as a Markdown table that also reads well in a terminal; columns that were not measured are left out. */
export function tableOf(rows: readonly Row[]): string {
  const measured = columns.filter(({ cell }) => rows.some((row) => cell(row, rows) !== undefined));
  const lines = [
    measured.map(({ title }) => title),
    ...rows.map((row) => measured.map(({ cell }) => cell(row, rows) ?? '-')),
  ];
  const widths = measured.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head = '', ...body] = lines.map((line) => `| ${line.map((cell, at) => pad(cell, at, widths)).join(' | ')} |`);
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

/** The CPU time per request, relative to the sandbox with its ledger in memory. */
function timesMemory(row: Row, rows: readonly Row[]): string | undefined {
  if (!row.name.startsWith(names.sandbox)) return undefined;
  const better = timesBetter(cpuTime, row, rows, names.sandbox);
  return times(better === undefined ? undefined : 1 / better);
}

/** Names begin at the left, numbers end at the right. */
function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function whole(value: number | undefined): string | undefined {
  return value?.toFixed(0);
}

function tenths(value: number | undefined): string | undefined {
  return value?.toFixed(1);
}

function times(value: number | undefined): string | undefined {
  return value?.toFixed(2);
}
