import type { Row } from '../run-bench.ts';
import { names } from '../servers/servers-under-test.ts';
import { median } from './median.ts';

/** One thing that is measured of every server, once per round. */
export interface Measure {
  /** One figure per round, in the order of the rounds. */
  readonly figures: (row: Row) => readonly number[];
  /** Whether more of it is better. */
  readonly more: boolean;
}

/** Answered requests per second. */
export const throughput: Measure = {
  figures: ({ rounds }) => rounds.map(({ requestsPerSecond }) => requestsPerSecond),
  more: true,
};

/** CPU time of the server's process per request, in microseconds. */
export const cpuTime: Measure = {
  figures: ({ rounds }) => rounds.flatMap(({ cpu }) => cpu ?? []),
  more: false,
};

/** From spawn to the first 200, in milliseconds. */
export const startTime: Measure = { figures: ({ starts }) => starts, more: false };

/**
 * How many times better a row is than the baseline, `prism mock -v silent`: the median over the rounds of each round's own ratio.
 *
 * Neighbours in time share the machine's noise; a ratio of two medians would mix moments. Undefined without figures.
 */
export function timesBetter(
  measure: Measure,
  row: Row,
  rows: readonly Row[],
  baseline: string = names.prism,
): number | undefined {
  const other = rows.find(({ name }) => name === baseline);
  if (other === undefined) return undefined;
  const theirs = measure.figures(other);
  const ratios = measure.figures(row).flatMap((ours, round) => {
    const their = theirs[round];
    if (their === undefined) return [];
    return measure.more ? ours / their : their / ours;
  });
  return median(ratios);
}
