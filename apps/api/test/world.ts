import { randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { Actor, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { inject } from 'vitest';
import { inTransaction, inWork } from '../src/access/work.js';
import type { Database } from '../src/database/database.js';
import { openEmbedded } from '../src/database/open-embedded.js';
import { connectServer } from '../src/database/open-server.js';
import { loadCapabilities } from '../src/load-capabilities.js';
import { asOwner, dropDatabase } from './as-owner.js';
import { type PlacedUnit, plantUnits, type UnitName } from './plant-units.js';

/** A database of its own with a small federation in it; `close` it after all tests of the file. */
export interface World {
  readonly database: Database;
  /** Ten units of two prefectures: a line of five tiers and its siblings. */
  readonly units: Readonly<Record<UnitName, PlacedUnit>>;
  /** A member holding `postKind` in a unit; a person of its own each time. */
  member(unit: UnitName, postKind?: PostKind): Actor;
  /** Runs `deed` on the actor's behalf in one transaction. */
  as<T>(actor: Actor, deed: () => Promise<T>): Promise<T>;
  asSystem<T>(deed: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const { database, drop } = await openCopy();
  const as = <T>(actor: Actor, deed: () => Promise<T>) =>
    inWork(database.em, actor, () => inTransaction(deed));
  const asSystem = <T>(deed: () => Promise<T>) => as(Actor.system('test'), deed);
  const units = await asSystem(plantUnits);
  return {
    database,
    units,
    as,
    asSystem,
    member: (unit, postKind = 'publicity_officer') =>
      Actor.member({
        personId: Id.of(randomUUID()),
        postKind,
        unitId: units[unit].id,
        unitPath: UnitPath.of(units[unit].path),
        tier: units[unit].tier as Tier,
      }),
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

async function openCopy(): Promise<{ database: Database; drop: () => Promise<void> }> {
  const template = inject('template');
  const capabilities = await loadCapabilities();
  const entities = capabilities.flatMap((capability) => capability.entities ?? []);
  if ('image' in template) {
    const image = await openAsBlob(template.image);
    return { database: await openEmbedded({ image }, entities, []), drop: async () => {} };
  }
  const name = `fulian_test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(template.server, `create database ${name} template ${template.database}`);
  const url = new URL(template.server);
  url.pathname = `/${name}`;
  return {
    database: await connectServer(url.href, 'test', entities, 4),
    drop: () => dropDatabase(template.server, name),
  };
}
