import { defineConfig } from 'vitest/config';

// Every package runs its tests with this file, from its own folder, on the sources of the others: nothing is built first.
export default defineConfig({
  resolve: { conditions: ['bgv-kit-source'] },
  ssr: { resolve: { conditions: ['bgv-kit-source', 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    restoreMocks: true,
    // Some tests start real processes; on a busy machine these take their time. Nothing measures time here.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
