import type { RequestRecord } from '@bgv-kit/sandbox';
import { type RefusalReason, refusalReasons } from '../http/refusals.ts';

/** Upper bounds of the latency buckets, in seconds. What takes longer is only in the total. */
export const latencyBounds: readonly number[] = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
];

const boundsMillis = Float64Array.from(latencyBounds, (seconds) => seconds * 1000);

/** The label of calls that no operation answers. */
const noOperation = 'none';

/** What has been counted for one operation. */
export interface OperationTally {
  /** Credits charged. */
  credits: number;
  /** Time from the request to its answer, summed up, in milliseconds. */
  millis: number;
  /** Answers by latency bucket; each answer is in one. The last place is for what is above every bound. */
  readonly buckets: Float64Array;
  /** Answers by status and then by scenario. */
  readonly answers: Map<number, Map<string, { count: number }>>;
}

/**
 * What the sandbox has done, in plain numbers: counting costs next to nothing, and Prometheus is loaded when somebody asks.
 *
 * Labels come from the document and from the sandbox, never from a caller: their number is bounded.
 */
export interface Tally {
  answered(about: RequestRecord, milliseconds: number): void;
  refused(reason: RefusalReason): void;
  /** A failure of the sandbox's own, by its code. */
  failed(code: string): void;
  /** By operation. */
  readonly operations: ReadonlyMap<string, OperationTally>;
  readonly refusals: ReadonlyMap<string, number>;
  readonly failures: ReadonlyMap<string, number>;
  /** Calls on which a fault or a delay was asked for, by its name. */
  readonly faults: ReadonlyMap<string, number>;
}

/** Begins to count. */
export function createTally(): Tally {
  const operations = new Map<string, OperationTally>();
  const refusals = new Map<string, number>(refusalReasons.map((reason) => [reason, 0]));
  const failures = new Map<string, number>();
  const faults = new Map<string, number>();
  return {
    answered({ operation = noOperation, status, scenario, fault, used }, milliseconds) {
      const tally = operations.get(operation) ?? opened(operations, operation);
      tally.credits += used;
      countAnswer(tally, status, scenario);
      if (fault !== undefined) raise(faults, wordOf(fault));
      // A call that was given no answer took no time to answer.
      if (status > 0) countTime(tally, milliseconds);
    },
    refused: (reason) => raise(refusals, reason),
    failed: (code) => raise(failures, code),
    operations,
    refusals,
    failures,
    faults,
  };
}

function opened(operations: Map<string, OperationTally>, operation: string): OperationTally {
  const tally = { credits: 0, millis: 0, buckets: new Float64Array(boundsMillis.length + 1), answers: new Map() };
  operations.set(operation, tally);
  return tally;
}

function countTime(tally: OperationTally, milliseconds: number): void {
  let place = 0;
  while (milliseconds > (boundsMillis[place] ?? Number.POSITIVE_INFINITY)) place += 1;
  tally.buckets[place] = (tally.buckets[place] ?? 0) + 1;
  tally.millis += milliseconds;
}

/** What happened in a word: `delay 250, reset` is a reset, and each length of a delay would be a label of its own. */
function wordOf(fault: string): string {
  const last = fault.split(', ').at(-1) ?? fault;
  return last.startsWith('delay ') ? 'delay' : last;
}

function countAnswer({ answers }: OperationTally, status: number, scenario: string): void {
  const scenarios = answers.get(status) ?? new Map<string, { count: number }>();
  const cell = scenarios.get(scenario) ?? { count: 0 };
  cell.count += 1;
  if (cell.count > 1) return;
  answers.set(status, scenarios);
  scenarios.set(scenario, cell);
}

function raise(counts: Map<string, number>, label: string): void {
  counts.set(label, (counts.get(label) ?? 0) + 1);
}
