import { expect, test } from 'vitest';
import { overHttp } from '../judge/over-http.ts';
import { echoes, echoingVendor } from '../support/echoing-vendor.ts';
import { leaksOf, runVendor } from '../support/run-vendor.ts';

const budgets: readonly (readonly string[])[] = [[], ['--max-credits', '80']];

test.each(echoes.flatMap((echo) => budgets.map((budget) => [echo, budget] as const)))(
  'over HTTP, a vendor that says everything again in %s leaves no trace of it in any report (%j)',
  async (echo, budget) => {
    const { answer, sent } = echoingVendor(echo);
    const traces = await overHttp(answer, (fetch) => runVendor(fetch, budget));
    expect(leaksOf(traces, sent)).toEqual([]);
    expect(sent.length).toBeGreaterThan(echo === 'numbers' ? -1 : 30);
    expect([0, 1, 3]).toContain(traces.code);
  },
);
