import type { Row } from '../run-bench.ts';
import { names } from '../servers/servers-under-test.ts';
import { cpuTime, type Measure, startTime, timesBetter } from './measure.ts';
import { median } from './median.ts';

/** A bar that the sandbox has to hold, and whether it does. */
export interface Bar {
  readonly title: string;
  readonly holds: boolean;
  /** What was measured, and by how much it passes or fails. */
  readonly finding: string;
}

/** The two promises of the sandbox's speed. */
export function barsOf(rows: readonly Row[]): Bar[] {
  return [
    judge(rows, cpuTime, {
      title: 'CPU time per request: at most 1/7 of prism mock -v silent',
      atLeast: 7,
      unit: 'us',
      unmeasured: 'not measured: this system has no /proc, run the benchmark on Linux',
    }),
    judge(rows, startTime, {
      title: "first answer: at most 1/5 of prism mock -v silent's time",
      atLeast: 5,
      unit: 'ms',
      unmeasured: 'not measured',
    }),
  ];
}

interface Promised {
  readonly title: string;
  /** How many times better than the baseline. */
  readonly atLeast: number;
  readonly unit: string;
  readonly unmeasured: string;
}

function judge(rows: readonly Row[], measure: Measure, { title, atLeast, unit, unmeasured }: Promised): Bar {
  const sandbox = rows.find(({ name }) => name === names.sandbox);
  const prism = rows.find(({ name }) => name === names.prism);
  const times = sandbox && timesBetter(measure, sandbox, rows);
  const [ours, theirs] = [sandbox, prism].map((row) => row && median(measure.figures(row)));
  if (times === undefined || ours === undefined || theirs === undefined) {
    return { title, holds: false, finding: `FAIL (${unmeasured})` };
  }
  const holds = times >= atLeast;
  const margin = holds
    ? `${(times / atLeast).toFixed(2)} times better than asked`
    : `${(atLeast / times).toFixed(2)} times over the bar`;
  const measured = `1/${times.toFixed(1)} (${ours.toFixed(0)} ${unit} against ${theirs.toFixed(0)} ${unit})`;
  return { title, holds, finding: `${holds ? 'PASS' : 'FAIL'}: measured ${measured}, ${margin}` };
}
