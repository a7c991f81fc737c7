import { createRequire } from 'node:module';
import type * as promClient from 'prom-client';

// The parts of prom-client that are used, each from its file. Its index also loads a push gateway and OpenTelemetry: 60 ms and 20 MB
// that every process with a sandbox would pay for.
const load = createRequire(import.meta.url);

export const Counter: typeof promClient.Counter = load('prom-client/lib/counter.js');
export const Gauge: typeof promClient.Gauge = load('prom-client/lib/gauge.js');
export const Histogram: typeof promClient.Histogram = load('prom-client/lib/histogram.js');
export const Registry: typeof promClient.Registry = load('prom-client/lib/registry.js');
