import { expect, test } from 'vitest';
import { numbers, runContract, threeKeys } from '../support/run-contract.ts';
import type { TransportFault } from '../support/transport-faults.ts';
import { type Arrival, createUnreliable, type UnreliableServer } from '../support/unreliable-server.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

useVirtualTime();

const words: Readonly<Record<TransportFault, RegExp>> = {
  hang: /\d+ times, a request was not answered within 1000 ms/,
  reset: /\d+ times, the connection ended without an answer/,
  truncate: /\d+ times, an answer was broken off half-way/,
  throttle: /\d+ times, the target turned a request away with 429 and Retry-After 1 s/,
};

function runAt({ answer }: UnreliableServer, args: readonly string[] = []) {
  return runContract(answer, [...threeKeys, ...numbers, '--timeout', '1000', ...args]);
}

/** Paid requests that were sent again right after a transport error. */
function sentAgain(arrivals: readonly Arrival[]): string[] {
  return arrivals
    .filter(({ fault, isPaid }) => fault !== undefined && isPaid)
    .filter(({ number, key, text }) => arrivals[number]?.key === key && arrivals[number]?.text === text)
    .map(({ number }) => `request ${number}`);
}

const faults: readonly TransportFault[] = ['hang', 'reset', 'truncate', 'throttle'];

test.for(faults.flatMap((fault) => [4, 60].map((from) => [fault, from] as const)))(
  'a server with the fault "%s" from request %i on is reported with it, and the run ends soon',
  async ([fault, from]) => {
    const server = createUnreliable(({ number }) => (number >= from ? fault : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toMatch(words[fault]);
    expect(run.stdout).toMatch(/the target (left|turned) \d+ requests/);
    expect(run.code).toBe(3);
    expect(server.arrivals.length).toBeLessThan(from + 12);
    expect(sentAgain(server.arrivals)).toEqual([]);
  },
);

test.for(faults)(
  'a server with the fault "%s" for every paid request gets few of them, and none twice',
  async (fault) => {
    const server = createUnreliable(({ isPaid }) => (isPaid ? fault : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toMatch(words[fault]);
    expect([1, 3]).toContain(run.code);
    expect(server.arrivals.filter(({ isPaid }) => isPaid).length).toBeLessThan(fault === 'throttle' ? 40 : 12);
    expect(sentAgain(server.arrivals)).toEqual([]);
  },
);

test.for(faults)(
  'a single request with the fault "%s" makes one case inconclusive, and the run is not kept',
  async (fault) => {
    const server = createUnreliable(({ number }) => (number === 40 ? fault : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toContain(`Once, ${words[fault].source.replace('\\d+ times, ', '')}`);
    expect(server.arrivals.length).toBeGreaterThan(300);
    expect(sentAgain(server.arrivals)).toEqual([]);
    expect(run.code).toBe(3);
  },
);

test('no request is sent before the time of a Retry-After', async () => {
  const times: number[] = [];
  const server = createUnreliable(({ number }) => {
    times.push(Date.now());
    return number === 10 ? 'throttle' : undefined;
  });
  await runAt(server, ['--concurrency', '1']);
  expect((times[10] ?? 0) - (times[9] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('a run ends soon when the server hangs on several requests at once', async () => {
  const server = createUnreliable(({ number }) => (number >= 30 ? 'hang' : undefined));
  const run = await runAt(server);
  expect(run.stdout).toMatch(words.hang);
  expect(server.arrivals.length).toBeLessThan(30 + 24);
  expect(run.code).toBe(3);
});
