import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/** Where each package's sources and what is compiled from them lie. */
const compiled = [
  ['packages/domain/src', 'packages/domain/dist'],
  ['packages/sheets/src', 'packages/sheets/dist'],
  ['packages/certificates/src', 'packages/certificates/dist'],
  ['apps/api', 'apps/api/dist'],
];

/**
 * Removes compiled files whose source is gone. Neither the compiler nor turbo does it, and the API loads whatever
 * capability and migration it finds: after a change of branches it would load those of the other one.
 */
export function pruneCompiled() {
  for (const [sources, results] of compiled) pruneFolder(join(root, sources), join(root, results));
}

function pruneFolder(sources, results) {
  if (!existsSync(results)) return;
  for (const entry of readdirSync(results, { withFileTypes: true })) {
    const result = join(results, entry.name);
    const name = entry.name.replace(/(\.d)?\.[jt]s(\.map)?$/, '');
    const source = join(sources, entry.isDirectory() ? entry.name : `${name}.ts`);
    if (!existsSync(source)) rmSync(result, { recursive: true });
    else if (entry.isDirectory()) pruneFolder(source, result);
  }
}
