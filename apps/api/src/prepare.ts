import { Actor } from '@fulian/domain/access';
import { inTransaction, inWork } from './access/work.js';
import type { Database } from './database/database.js';
import type { Capability, DemoSeed } from './platform/capability.js';
import { row, sql } from './platform/rows.js';

type Tell = (label: string) => void;

/** Gives every installation the reference rows its capabilities need. */
export async function prepareCapabilities(
  database: Database,
  capabilities: readonly Capability[],
  tell: Tell,
): Promise<void> {
  for (const { name, prepare } of capabilities) {
    if (!prepare) continue;
    tell(`Preparing ${name}`);
    await inWork(database.em, Actor.system('prepare'), () => inTransaction(prepare));
  }
}

/** Sows what was not sown yet of the demo's invented people and figures; each seed once, in one transaction. */
export async function sowDemo(
  database: Database,
  capabilities: readonly Capability[],
  tell: Tell,
): Promise<void> {
  const seeds = capabilities
    .flatMap(({ name, demo }) => (demo ? [{ name, demo }] : []))
    .sort((a, b) => a.demo.order - b.demo.order);
  for (const { name, demo } of seeds) {
    await inWork(database.em, Actor.system('demo'), () => inTransaction(() => sowOnce(name, demo, tell)));
  }
}

async function sowOnce(capability: string, demo: DemoSeed, tell: Tell): Promise<void> {
  const isFirst = await row(sql`
    insert into demo_seed (capability) values (${capability}) on conflict do nothing returning capability`);
  if (!isFirst) return;
  tell(`Sowing the demo: ${demo.label}`);
  await demo.sow();
}
