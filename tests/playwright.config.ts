import { defineConfig, devices } from '@playwright/test';

const walk = '**/accessible-pages.journey.ts';

/** Journeys in Debian's Chromium (CHROMIUM_PATH), over the API and web that `served-web.ts` brings up for the run. */
export default defineConfig({
  testDir: 'journeys',
  globalSetup: './support/served-web.ts',
  outputDir: '../test-results',
  workers: 2,
  projects: [
    // They change one demo federation that all of them look at, so they go one after the other.
    { name: 'journeys', testMatch: '**/*.journey.ts', testIgnore: walk, workers: 1 },
    // Walks that change nothing go side by side, once nothing changes any more.
    { name: 'walks', testMatch: walk, fullyParallel: true, dependencies: ['journeys'] },
  ],
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Recording every step takes twice as long as the steps: ask for it with `--trace on`, for one journey.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      // Where a machine names no language, Chromium finds no file whose name is Chinese.
      env: { ...process.env, LANG: 'C.UTF-8' } as Record<string, string>,
    },
  },
});
