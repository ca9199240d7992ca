import { existsSync } from 'node:fs';

/** The browser that CHROMIUM_PATH names, or Debian's; undefined where there is none. */
export const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
