import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../process/run.mjs';
import { ownNode, root } from '../setup/places.mjs';

const committed = join(root, 'apps/api/schema.graphql');

/** What is wrong with the committed contract; undefined when it says what the built API prints. */
export async function contractComplaint() {
  const { code, output } = await attempt([ownNode, 'apps/api/dist/src/print-schema.js'], { cwd: root });
  if (code) return output;
  return output === readFileSync(committed, 'utf8')
    ? undefined
    : 'apps/api/schema.graphql is not what the API prints: run pnpm generate, review it and commit it.';
}
