import { defineConfig } from 'vitest/config';

// Long runs and every page in a browser: npm run test:long. CI runs them after the rest.
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts', 'test/web/*.browser.test.ts'],
    exclude: ['test/web/board.browser.test.ts'],
    globalSetup: ['test/support/global.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 1,
    reporters: ['default'],
  },
});
