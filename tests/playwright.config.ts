import { defineConfig, devices } from '@playwright/test';

/** Journeys in Debian's Chromium (CHROMIUM_PATH), over the API and web that `served-web.ts` brings up for the run. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.journey.ts',
  globalSetup: './support/served-web.ts',
  outputDir: '../test-results',
  // All journeys look at one demo federation and two cores serve it.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
      // Where a machine names no language, Chromium finds no file whose name is Chinese.
      env: { ...process.env, LANG: 'C.UTF-8' } as Record<string, string>,
    },
  },
});
