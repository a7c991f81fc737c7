import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Every package runs its tests with this file, from its own folder, on the sources of the others: nothing is built first.
// `--mode prove` runs what takes long instead.
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ['bgv-kit-source'] },
  ssr: { resolve: { conditions: ['bgv-kit-source', 'node'] } },
  test: {
    include: mode === 'prove' ? ['{src,test,packed}/**/*.prove.ts'] : ['{src,test,scripts}/**/*.test.ts'],
    restoreMocks: true,
    // The files of a worker share their modules: to load them anew for each took half of the time.
    isolate: false,
    // One more than vitest takes on two cores. apps/bgv asks for four: many of its files wait for processes and servers.
    maxWorkers: availableParallelism(),
    // No test measures time. These end only what has come to a standstill, on a machine however busy.
    testTimeout: mode === 'prove' ? 7_200_000 : 300_000,
    hookTimeout: 300_000,
  },
}));
