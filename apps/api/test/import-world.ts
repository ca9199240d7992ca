import { readFile as readFileOf } from 'node:fs/promises';
import { Actor, type Member, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { type RowsToWrite, writeWorkbook } from '@fulian/sheets';
import { inTransaction, inWork } from '../src/access/work.js';
import { beginImport } from '../src/capabilities/imports/arrival/begin-import.js';
import { storeParts } from '../src/capabilities/imports/arrival/store-parts.js';
import { commitImport } from '../src/capabilities/imports/commit-import.js';
import { commitFile } from '../src/capabilities/imports/committing/commit-file.js';
import type { ImportType } from '../src/capabilities/imports/import.type.js';
import { readImport } from '../src/capabilities/imports/read-import.js';
import { readFile } from '../src/capabilities/imports/reading/read-file.js';
import { undoImport } from '../src/capabilities/imports/undo-import.js';
import { openJobQueue } from '../src/jobs/job-queue.js';
import { newId } from '../src/platform/new-id.js';
import { rows, sql } from '../src/platform/rows.js';
import type { UnitName } from './plant-units.js';
import { openWorld, type World } from './world.js';

export interface BroughtFile {
  /** The file as it is sent; or the rows of the one sheet it has. */
  readonly bytes?: Uint8Array;
  readonly rows?: RowsToWrite;
  readonly name?: string;
  readonly accountId?: string;
}

/** A world in which files can be brought in. Its jobs wait in the queue; a test works them off when it wants to. */
export interface ImportWorld extends World {
  /** A member who is entered as a person with that post, in whose name jobs can work. */
  enter(unit: UnitName, postKind?: PostKind): Promise<Member>;
  /** What arrives when she sends a file for a unit; nobody has read it yet. */
  bringIn(by: Member, unit: UnitName, file: BroughtFile): Promise<string>;
  /** Works off a file's reading, or its commit, like the queue does. */
  workOff(job: typeof readFile, importId: string): Promise<void>;
  /** Brings a file in and reads it. */
  read(by: Member, unit: UnitName, file: BroughtFile): Promise<ImportType>;
  /** Commits what is ready, good rows only, and works the commit off. */
  commit(by: Member, importId: string): Promise<ImportType>;
  undo(by: Member, importId: string): Promise<ImportType>;
  look(by: Actor, importId: string): Promise<ImportType | null>;
}

export async function openImportWorld(): Promise<ImportWorld> {
  const world = await openWorld();
  const boss = await openJobQueue(world.database, false);
  const look: ImportWorld['look'] = (by, id) => world.as(by, () => readImport(id));
  const found = async (by: Member, id: string) => (await look(by, id)) as ImportType;
  const workOff: ImportWorld['workOff'] = (job, importId) =>
    inWork(world.database.em, Actor.system('test'), () => job({ importId }));
  const bringIn: ImportWorld['bringIn'] = async (by, unitName, file) => {
    const unit = world.units[unitName];
    const importId = newId<'Import'>();
    await inWork(world.database.em, by, async () => {
      const pieces = file.bytes
        ? each(file.bytes)
        : writeWorkbook([{ name: 'Sheet1', rows: file.rows ?? [] }]);
      const stored = await storeParts(importId, unit.path, pieces);
      const { name = '作品列表.xlsx', accountId = null } = file;
      await inTransaction(() => beginImport({ ...stored, importId, unitId: unit.id, accountId, name }));
    });
    return importId;
  };
  const step = async (deed: typeof undoImport, by: Member, importId: string) => {
    const { version } = await found(by, importId);
    await world.as(by, () => deed({ importId, version }));
  };
  return {
    ...world,
    look,
    workOff,
    bringIn,
    enter: async (unitName, postKind = 'publicity_officer') => {
      const unit = world.units[unitName];
      const personId = newId<'Person'>();
      await world.asSystem(async () => {
        await rows(sql`insert into person (id, name) values (${personId}, ${`${unitName} ${postKind}`})`);
        await rows(sql`
          insert into post (id, person_id, unit_id, unit_path, kind, from_on)
          values (${newId()}, ${personId}, ${unit.id}, ${unit.path}::ltree, ${postKind}, '2024-03-08')`);
      });
      const member = Actor.member({
        personId,
        postKind,
        unitId: Id.of(unit.id),
        unitPath: UnitPath.of(unit.path),
        tier: unit.tier as Tier,
      });
      return member as Member;
    },
    read: async (by, unit, file) => {
      const importId = await bringIn(by, unit, file);
      await workOff(readFile, importId);
      return found(by, importId);
    },
    commit: async (by, importId) => {
      const { version } = await found(by, importId);
      await world.as(by, () => commitImport({ importId, version, goodRowsOnly: true }));
      await workOff(commitFile, importId);
      return found(by, importId);
    },
    undo: async (by, importId) => {
      await step(undoImport, by, importId);
      return found(by, importId);
    },
    close: async () => {
      await boss.stop({ graceful: false });
      await world.close();
    },
  };
}

async function* each(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** One of the example files of the project. */
export const example = async (name: string): Promise<BroughtFile> => ({
  name,
  bytes: await readFileOf(new URL(`../../../examples/exports/${name}`, import.meta.url)),
});
