import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

const call = {
  ...{
    id: 'request-1',
    at: new Date(0),
    method: 'POST',
    operation: 'pull',
    status: 200,
    scenario: 'found',
    fault: undefined,
  },
  ...{ rules: [], used: 1, key: '…nded' },
};

/** The samples of a metric, without its name. */
async function samples(metrics: ReturnType<typeof createMetrics>, name: string): Promise<string[]> {
  const text = await metrics.text();
  return text.split('\n').flatMap((line) => (line.startsWith(`${name}{`) ? [line.slice(name.length)] : []));
}

test('calls, credits and times are counted by operation; a call without an answer took no time', async () => {
  const metrics = createMetrics(() => ({ connections: 2, inFlight: 1 }));
  metrics.answered(call, 0.4);
  metrics.answered(call, 20);
  metrics.answered({ ...call, status: 0, used: 0, fault: 'delay 250, reset' }, 300);
  metrics.answered({ ...call, operation: undefined, status: 404, scenario: 'unknown-route', used: 0 }, 1);
  expect(await samples(metrics, 'bgv_sandbox_requests_total')).toEqual([
    '{operation="pull",status="200",scenario="found"} 2',
    '{operation="pull",status="0",scenario="found"} 1',
    '{operation="none",status="404",scenario="unknown-route"} 1',
  ]);
  expect(await samples(metrics, 'bgv_sandbox_credits_charged_total')).toContain('{operation="pull"} 2');
  const buckets = await samples(metrics, 'bgv_sandbox_request_duration_seconds_bucket');
  expect(buckets).toContain('{le="0.0005",operation="pull"} 1');
  expect(buckets).toContain('{le="+Inf",operation="pull"} 2');
  expect(await metrics.text()).toContain('bgv_sandbox_connections 2\n');
});

test('a fault is counted by its name, with any delay before it', async () => {
  const metrics = createMetrics(() => ({ connections: 0, inFlight: 0 }));
  for (const fault of ['delay 250, reset', 'delay 10', 'delay 11', 'reset']) metrics.answered({ ...call, fault }, 1);
  expect(await samples(metrics, 'bgv_sandbox_faults_total')).toEqual(['{fault="reset"} 2', '{fault="delay"} 2']);
});

test('every reason of a refusal is there from the start', async () => {
  const metrics = createMetrics(() => ({ connections: 0, inFlight: 0 }));
  metrics.refused('slow-request');
  metrics.failed('ECONNREFUSED');
  const refused = await samples(metrics, 'bgv_sandbox_refused_total');
  expect(refused).toHaveLength(5);
  expect(refused).toContain('{reason="slow-request"} 1');
  expect(await samples(metrics, 'bgv_sandbox_failures_total')).toEqual(['{code="ECONNREFUSED"} 1']);
});
