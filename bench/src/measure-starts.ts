import type { BenchOptions, Say } from './options.ts';
import type { ServerUnderTest } from './servers/server-under-test.ts';
import { startServer } from './servers/start-server.ts';

/** Starts every server, round by round in the same order: milliseconds from spawn to the first 200, by server. */
export async function measureStarts(
  servers: readonly ServerUnderTest[],
  { starts }: BenchOptions,
  say: Say,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(servers.map(({ name }) => [name, []]));
  for (let round = 1; round <= starts; round += 1) {
    say(`Start ${round} of ${starts} ...`);
    for (const server of servers) {
      const started = await startServer(server);
      times.get(server.name)?.push(started.startMillis);
      await started.stop();
    }
  }
  return times;
}
