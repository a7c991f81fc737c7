import type { RequestRecord } from '@bgv-kit/sandbox';
import type { Registry as MetricRegistry } from 'prom-client';
import type { Load } from '../http/connections.ts';
import { type RefusalReason, refusalReasons } from '../http/refusals.ts';
import { version } from '../version.ts';
import { Counter, Gauge, Histogram, Registry } from './prom-client.ts';

/** Upper bounds of the latency buckets, in seconds. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of one sandbox. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Starts to count. Labels come from the document and from the sandbox, never from a caller: their number is bounded. */
export function createMetrics(load: () => Load) {
  const registry = new Registry();
  const refused = counter(registry, 'bgv_sandbox_refused_total', 'Requests that HTTP or a limit refused; free.', [
    'reason',
  ]);
  for (const reason of refusalReasons) refused.inc({ reason }, 0);
  const failures = counter(registry, 'bgv_sandbox_failures_total', "Failures of the sandbox's own; free.", ['code']);
  gauge(registry, 'bgv_sandbox_requests_in_flight', 'Requests without an answer.', () => load().inFlight);
  gauge(registry, 'bgv_sandbox_connections', 'Open connections.', () => load().connections);
  describeProcess(registry);
  return {
    answered: callMetrics(registry),
    refused: (reason: RefusalReason) => refused.inc({ reason }),
    /** Counts a failure of the sandbox itself, by its code. */
    failed: (code: string) => failures.inc({ code }),
    /** Everything in Prometheus' text format 0.0.4. */
    text: (): Promise<string> => registry.metrics(),
  };
}

function callMetrics(registry: MetricRegistry): (about: RequestRecord, milliseconds: number) => void {
  const help =
    'Answered calls. Status 0: the sandbox was told to give no answer. Operation "none": no route or method fits.';
  const requests = counter(registry, 'bgv_sandbox_requests_total', help, ['operation', 'status', 'scenario']);
  const credits = counter(registry, 'bgv_sandbox_credits_charged_total', 'Credits charged.', ['operation']);
  const faults = counter(registry, 'bgv_sandbox_faults_total', 'Calls with an injected fault or delay.', ['fault']);
  const duration = new Histogram({
    name: 'bgv_sandbox_request_duration_seconds',
    help: 'From the head of a request to its answer, by operation.',
    labelNames: ['operation'],
    buckets,
    registers: [registry],
  });
  return ({ operation = 'none', status, scenario, fault, used }, milliseconds) => {
    requests.inc({ operation, status, scenario });
    credits.inc({ operation }, used);
    // A call without an answer took no time to answer.
    if (status > 0) duration.observe({ operation }, milliseconds / 1000);
    if (fault !== undefined) faults.inc({ fault: faultLabel(fault) });
  };
}

/** One word for a fault: `delay 250, reset` is a reset, and a label for each length of a delay would have no end. */
function faultLabel(fault: string): string {
  const last = fault.split(', ').at(-1) ?? fault;
  return last.startsWith('delay ') ? 'delay' : last;
}

/** Metrics of the process under the names that dashboards know. prom-client's own set also times the event loop and the collector. */
function describeProcess(registry: MetricRegistry): void {
  const startedAt = Date.now() / 1000 - process.uptime();
  gauge(registry, 'process_start_time_seconds', 'When the process began, in seconds since 1970.', () => startedAt);
  gauge(registry, 'process_resident_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'CPU time of the process.',
    registers: [registry],
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const build = { version: version(), node: process.versions.node };
  new Gauge({
    name: 'bgv_sandbox_build_info',
    help: 'Always 1; the labels name what runs.',
    labelNames: Object.keys(build),
    registers: [registry],
  }).set(build, 1);
}

function counter<Label extends string>(
  registry: MetricRegistry,
  name: string,
  help: string,
  labelNames: readonly Label[],
) {
  return new Counter({ name, help, labelNames, registers: [registry] });
}

function gauge(registry: MetricRegistry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}
