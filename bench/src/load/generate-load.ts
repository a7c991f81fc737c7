import autocannon from 'autocannon';
import type { LoadFigures, LoadPlan } from './load-plan.ts';

// Runs in a process of its own: what generating costs is then no part of what answering costs.
const plan: LoadPlan = JSON.parse(process.argv[2] ?? '{}');
console.log(JSON.stringify(await generate(plan)));

/** Sends a plan's requests, and times each by itself: autocannon's own percentiles are whole milliseconds. */
async function generate({ url, authorization, call, people, connections, seconds }: LoadPlan): Promise<LoadFigures> {
  let number = Number(call.mobile_number);
  const run = autocannon({
    url,
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    connections,
    duration: seconds,
    body: JSON.stringify(call),
    ...(people === 'new' && {
      requests: [
        {
          setupRequest: (request) => ({
            ...request,
            body: JSON.stringify({ ...call, mobile_number: String(number++) }),
          }),
        },
      ],
    }),
  });
  const latencies: number[] = [];
  run.on('response', (_client, _status, _bytes, millis) => latencies.push(millis));
  const result = await run;
  const sorted = Float64Array.from(latencies).sort();
  return {
    answered: result['2xx'],
    failed: result.non2xx + result.errors,
    duration: result.duration,
    p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
}
