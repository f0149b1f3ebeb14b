import { defineConfig } from 'vitest/config';

// One private PostgreSQL for the whole run (test/support/global.ts); each suite takes a database of its own from a template.
// Pages in a browser are slow: all but the board, which is the main job, run with the long tests (vitest.long.config.ts).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/web/!(board).browser.test.ts'],
    globalSetup: ['test/support/global.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
  },
});
