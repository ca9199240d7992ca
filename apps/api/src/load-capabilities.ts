import 'reflect-metadata';
import { readdir } from 'node:fs/promises';
import type { Capability } from './platform/capability.js';

const folder = new URL('./capabilities/', import.meta.url);
const suffix = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** Every folder below `capabilities/`, by its `capability` file. */
export async function loadCapabilities(): Promise<readonly Capability[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const module = await import(new URL(`${name}/capability.${suffix}`, folder).href);
      return module.capability as Capability;
    }),
  );
}
