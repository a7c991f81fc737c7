import type { Row } from '../run-bench.ts';
import { names } from '../servers/servers-under-test.ts';
import { cpuTime, type Measure, startTime, throughput, timesBetter } from './measure.ts';
import { median } from './median.ts';

/** A bar that the sandbox has to hold, and whether it does. */
export interface Bar {
  readonly title: string;
  readonly holds: boolean;
  /** What was measured, and by how much it passes or fails. */
  readonly finding: string;
}

/** What is promised of one row, against `prism mock -v silent`. */
interface Promised {
  readonly row: string;
  readonly title: string;
  readonly measure: Measure;
  /** How many times better than the baseline. */
  readonly atLeast: number;
  readonly unit: string;
}

const cpu = { measure: cpuTime, unit: 'us' };
const requests = { measure: throughput, unit: 'req/s' };

const promises: readonly Promised[] = [
  { ...cpu, row: names.sandbox, title: 'CPU time per request: at most 1/7', atLeast: 7 },
  { measure: startTime, unit: 'ms', row: names.sandbox, title: 'time to the first answer: at most 1/5', atLeast: 5 },
  { ...cpu, row: names.sqlite, title: 'CPU time per request: at most 1/4', atLeast: 4 },
  { ...requests, row: names.sqlite, title: 'requests per second: at least 3 times', atLeast: 3 },
  { ...cpu, row: names.postgres, title: 'CPU time per request: at most the same', atLeast: 1 },
  { ...requests, row: names.postgres, title: 'requests per second: at least the same', atLeast: 1 },
];

/** The promises of the sandbox's speed, each with what was measured. */
export function barsOf(rows: readonly Row[]): Bar[] {
  return promises.map((promised) => judge(rows, promised));
}

function judge(rows: readonly Row[], { row, title, measure, atLeast, unit }: Promised): Bar {
  const sandbox = rows.find(({ name }) => name === row);
  const prism = rows.find(({ name }) => name === names.prism);
  const times = sandbox && timesBetter(measure, sandbox, rows);
  const [ours, theirs] = [sandbox, prism].map((one) => one && median(measure.figures(one)));
  const bar = `${row}: ${title} of ${names.prism}`;
  if (times === undefined || ours === undefined || theirs === undefined)
    return { title: bar, holds: false, finding: 'FAIL (not measured here: see the README of this folder)' };
  const holds = times >= atLeast;
  const margin = holds
    ? `${(times / atLeast).toFixed(2)} times better than asked`
    : `${(atLeast / times).toFixed(2)} times over the bar`;
  const ratio = measure.more ? times.toFixed(1) : `1/${times.toFixed(1)}`;
  const measured = `${ratio} (${ours.toFixed(0)} ${unit} against ${theirs.toFixed(0)} ${unit})`;
  return { title: bar, holds, finding: `${holds ? 'PASS' : 'FAIL'}: measured ${measured}, ${margin}` };
}
