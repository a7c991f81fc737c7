import { expect, test } from 'vitest';
import type { Mishap } from '../support/mishaps.ts';
import { numbers, runContract, threeKeys } from '../support/run-contract.ts';
import { type Arrival, createUnreliable, type UnreliableServer } from '../support/unreliable-server.ts';
import { useVirtualTime } from '../support/virtual-time.ts';

useVirtualTime();

const words: Readonly<Record<Mishap, RegExp>> = {
  hang: /\d+ times, a request was not answered within 1000 ms/,
  reset: /\d+ times, the connection ended without an answer/,
  'break off': /\d+ times, an answer was broken off half-way/,
  'turn away': /\d+ times, the target turned a request away with 429 and Retry-After 1 s/,
};

function runAt({ answer }: UnreliableServer, args: readonly string[] = []) {
  return runContract(answer, [...threeKeys, ...numbers, '--timeout', '1000', ...args]);
}

/** Requests that could cost and were sent again right after they came to grief. */
function sentAgain(arrivals: readonly Arrival[]): string[] {
  return arrivals
    .filter(({ mishap, isPaid }) => mishap !== undefined && isPaid)
    .filter(({ number, key, text }) => arrivals[number]?.key === key && arrivals[number]?.text === text)
    .map(({ number }) => `request ${number}`);
}

const mishaps: readonly Mishap[] = ['hang', 'reset', 'break off', 'turn away'];

test.for(mishaps.flatMap((mishap) => [4, 60].map((from) => [mishap, from] as const)))(
  'a server whose every answer is to %s from request %i on is reported so, and left alone soon',
  async ([mishap, from]) => {
    const server = createUnreliable(({ number }) => (number >= from ? mishap : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toMatch(words[mishap]);
    expect(run.stdout).toMatch(/the target (left|turned) \d+ requests/);
    expect(run.code).toBe(3);
    expect(server.arrivals.length).toBeLessThan(from + 12);
    expect(sentAgain(server.arrivals)).toEqual([]);
  },
);

test.for(mishaps)(
  'of a server that does nothing but %s when a person is asked for, little is asked in vain, and nothing twice',
  async (mishap) => {
    const server = createUnreliable(({ isPaid }) => (isPaid ? mishap : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toMatch(words[mishap]);
    expect([1, 3]).toContain(run.code);
    expect(server.arrivals.filter(({ isPaid }) => isPaid).length).toBeLessThan(mishap === 'turn away' ? 40 : 12);
    expect(sentAgain(server.arrivals)).toEqual([]);
  },
);

test.for(mishaps)(
  'one single request that meets with %s costs a case its verdict and no more, and the run is not called kept',
  async (mishap) => {
    const server = createUnreliable(({ number }) => (number === 40 ? mishap : undefined));
    const run = await runAt(server, ['--concurrency', '1']);
    expect(run.stdout).toContain(`Once, ${words[mishap].source.replace('\\d+ times, ', '')}`);
    expect(server.arrivals.length).toBeGreaterThan(300);
    expect(sentAgain(server.arrivals)).toEqual([]);
    expect(run.code).toBe(3);
  },
);

test('a Retry-After is kept: nothing is sent before its time', async () => {
  const times: number[] = [];
  const server = createUnreliable(({ number }) => {
    times.push(Date.now());
    return number === 10 ? 'turn away' : undefined;
  });
  await runAt(server, ['--concurrency', '1']);
  expect((times[10] ?? 0) - (times[9] ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('a server that hangs on each of several requests at once is left alone soon', async () => {
  const server = createUnreliable(({ number }) => (number >= 30 ? 'hang' : undefined));
  const run = await runAt(server);
  expect(run.stdout).toMatch(words.hang);
  expect(server.arrivals.length).toBeLessThan(30 + 24);
  expect(run.code).toBe(3);
});
