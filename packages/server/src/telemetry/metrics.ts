import { Counter, Gauge, Registry } from 'prom-client';
import type { Load } from '../http/connections.ts';
import { version } from '../version.ts';
import { LatencyHistogram } from './latency-histogram.ts';
import type { Tally } from './tally.ts';

/** Prepares scrapes, in Prometheus' text format 0.0.4: each fills the registry anew from the plain numbers of the tally. */
export function createMetrics(tally: Tally, load: () => Load): () => Promise<string> {
  const registry = new Registry();
  countCalls(registry, tally);
  countTrouble(registry, tally);
  gauge(registry, 'bgv_sandbox_requests_in_flight', 'Requests without an answer.', () => load().inFlight);
  gauge(registry, 'bgv_sandbox_connections', 'Open connections.', () => load().connections);
  describeProcess(registry);
  return () => registry.metrics();
}

function countCalls(registry: Registry, { operations }: Tally): void {
  counter(registry, {
    name: 'bgv_sandbox_requests_total',
    help: 'Answered calls. Status 0: the sandbox was told to give no answer. Operation "none": no route or method fits.',
    labelNames: ['operation', 'status', 'scenario'],
    fill(add) {
      for (const [operation, { answers }] of operations)
        for (const [status, scenarios] of answers)
          for (const [scenario, { count }] of scenarios) add({ operation, status, scenario }, count);
    },
  });
  counter(registry, {
    name: 'bgv_sandbox_credits_charged_total',
    help: 'Credits charged.',
    labelNames: ['operation'],
    fill(add) {
      for (const [operation, { credits }] of operations) add({ operation }, credits);
    },
  });
  registry.registerMetric(new LatencyHistogram(operations));
}

function countTrouble(registry: Registry, { refusals, failures, faults }: Tally): void {
  const labelled = (name: string, help: string, label: string, counts: ReadonlyMap<string, number>) =>
    counter(registry, {
      name,
      help,
      labelNames: [label],
      fill(add) {
        for (const [value, count] of counts) add({ [label]: value }, count);
      },
    });
  labelled('bgv_sandbox_refused_total', 'Requests that HTTP or a limit refused; free.', 'reason', refusals);
  labelled('bgv_sandbox_failures_total', "Failures of the sandbox's own; free.", 'code', failures);
  labelled('bgv_sandbox_faults_total', 'Calls that met a fault or a delay on demand.', 'fault', faults);
}

function describeProcess(registry: Registry): void {
  // Names that dashboards know. prom-client's own set also watches the event loop and the collector, which costs all the time.
  const startedAt = Date.now() / 1000 - process.uptime();
  gauge(registry, 'process_start_time_seconds', 'When the process began, in seconds since 1970.', () => startedAt);
  gauge(registry, 'process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
  counter(registry, {
    name: 'process_cpu_seconds_total',
    help: 'CPU time of the process.',
    fill(add) {
      const { user, system } = process.cpuUsage();
      add({}, (user + system) / 1e6);
    },
  });
  const build = { version: version(), node: process.versions.node };
  new Gauge({
    name: 'bgv_sandbox_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: Object.keys(build),
    registers: [registry],
  }).set(build, 1);
}

interface CounterParts {
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
  /** Gives every value anew. */
  readonly fill: (add: (labels: Record<string, string | number>, value: number) => void) => void;
}

function counter(registry: Registry, { name, help, labelNames = [], fill }: CounterParts): void {
  new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      fill((labels, value) => this.inc(labels, value));
    },
  });
}

function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}
