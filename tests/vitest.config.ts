import { defineConfig } from 'vitest/config';

/** The house reads files; access and contract ask a served API, one for each run. */
const served = (name: string) => ({
  test: {
    name,
    include: [`${name}/**/*.test.ts`],
    globalSetup: ['support/served-api.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'house', include: ['house/**/*.test.{ts,mjs}'], testTimeout: 60_000 } },
      served('access'),
      served('contract'),
    ],
  },
});
