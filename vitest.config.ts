import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Vitest would leave one core idle on two; the tests mostly wait for processes and sockets.
    maxWorkers: 2,
  },
});
