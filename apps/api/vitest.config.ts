import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['test/template.ts'],
    // Seals what tests bring in; without it a secret would be made and kept in this folder.
    env: { IMPORT_KEY: 'of the tests' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Modules keep nothing but by database, and each file opens its own: loading them once takes a third of the time.
    isolate: false,
    // graphql-js 16 leaves the rejections of a broken list's other items unhandled; what it answers is still compared.
    onUnhandledError: (error) => error.name !== 'GraphQLError',
    server: { deps: { inline: ['type-graphql', 'graphql-scalars'] } },
  },
  // One realm of graphql for sources and libraries alike.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }], dedupe: ['graphql'] },
});
