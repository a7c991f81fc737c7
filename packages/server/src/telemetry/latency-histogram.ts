import { Histogram } from 'prom-client';
import { latencyBounds, type OperationTally } from './tally.ts';

const name = 'bgv_sandbox_request_duration_seconds';
const help = 'From the head of a request to its answer, by operation.';

/** How long answers took, by operation: a histogram of counts that were made elsewhere. */
export class LatencyHistogram extends Histogram<'operation'> {
  readonly #operations: ReadonlyMap<string, OperationTally>;

  constructor(operations: ReadonlyMap<string, OperationTally>) {
    super({
      name,
      help,
      labelNames: ['operation'],
      buckets: [...latencyBounds],
      // Only in the registry that it is put into, not in the global one.
      registers: [],
    });
    this.#operations = operations;
  }

  /** What a registry asks for when it writes the text. */
  async getForPromString(): Promise<unknown> {
    const values = [...this.#operations].flatMap(([operation, tally]) => samplesOf(operation, tally));
    return { name, help, type: 'histogram', values };
  }
}

interface Sample {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** Buckets of a histogram are cumulative: each holds those below it. */
function samplesOf(operation: string, { buckets, millis }: OperationTally): Sample[] {
  let count = 0;
  const upTo = [...latencyBounds, '+Inf'].map((le, place): Sample => {
    count += buckets[place] ?? 0;
    return { metricName: `${name}_bucket`, labels: { le, operation }, value: count };
  });
  const labels = { operation };
  return [
    ...upTo,
    { metricName: `${name}_sum`, labels, value: millis / 1000 },
    { metricName: `${name}_count`, labels, value: count },
  ];
}
