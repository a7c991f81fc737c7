import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Every package runs its tests with this file, from its own folder, on the sources of the others: nothing is built first.
export default defineConfig({
  resolve: { conditions: ['bgv-kit-source'] },
  ssr: { resolve: { conditions: ['bgv-kit-source', 'node'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    restoreMocks: true,
    // One more than vitest would take on two cores: many files wait for processes of their own.
    maxWorkers: availableParallelism(),
    // Some tests start real processes; on a busy machine these take their time. Nothing measures time here.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
