import { defineConfig } from 'vitest/config';

/** The house reads files; access and contract ask one API that is served for the run, workers serve their own. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'house', include: ['house/**/*.test.{ts,mjs}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'served',
          include: ['{access,contract,workers}/**/*.test.ts'],
          globalSetup: ['support/served-api.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
