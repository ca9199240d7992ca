import type { Config } from './config.js';
import type { Database } from './database/database.js';
import type { Capability } from './platform/capability.js';
import { tell } from './tell.js';

/** Tells, once, that requests are answered now, and who may look around. */
export function tellReady(
  url: string,
  { kind, place }: Pick<Database, 'kind' | 'place'>,
  { demo: isDemo }: Pick<Config, 'demo'>,
  capabilities: readonly Capability[],
): void {
  const signIns = isDemo ? capabilities.flatMap(({ demo }) => demo?.signIns ?? []) : [];
  tell({ kind: 'ready', url, database: kind, place, signIns });
}
