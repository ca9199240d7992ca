import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { inOrderOf, loader } from '../../../platform/loader.js';
import { row, rows, sql } from '../../../platform/rows.js';
import type { ProgrammeType } from './programme.type.js';

const columns = sql`p.id, p.kind, p.name, p.unit_id as "unitId"`;

/** Programmes by id, gathered. */
export const readProgramme = loader<string, ProgrammeType | null>(async (ids) =>
  inOrderOf(
    ids,
    await rows(
      sql<ProgrammeType>`select ${columns} from training_programme p where p.id = any(${[...ids]}::uuid[])`,
    ),
    ({ id }) => id,
  ),
);

/** All programmes that are known to whoever asks, in the order in which they began. */
export async function readProgrammes(args: PageArgs): Promise<Connection<ProgrammeType>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 1)[0] : null;
  const found = await rows(sql<ProgrammeType>`
    select ${columns} from training_programme p
    where ${after}::uuid is null or p.id > ${after}::uuid order by p.id limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`select count(*)::int as count from training_programme`);
  return connectionOf(
    found,
    args,
    ({ id }) => [id],
    (each) => each,
    total?.count ?? 0,
  );
}
