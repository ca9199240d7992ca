import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was given. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The package manager that the project brings along; `npx` fetches exactly this one. */
export const pnpm = `pnpm@${manifest.devEngines.packageManager.version}`;

/** The project's own Node, installed as a package: whatever the machine has, the application runs on this one. */
export const ownNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Where the embedded database, its secret and uploads lie. */
export const dataFolder = resolve(root, process.env.DATA_DIR || '.data');

/** The environment in which the project's tools find each other: its own Node and its packages' commands first. */
export const toolEnv = (pnpmFolder) => ({
  PATH: [join(root, 'node_modules/.bin'), pnpmFolder, process.env.PATH].filter(Boolean).join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
});

export const tool = (name) => {
  const file = join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return existsSync(file) ? file : name;
};
