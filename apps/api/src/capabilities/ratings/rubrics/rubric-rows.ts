import { Id } from '@fulian/domain/kernel';
import type { Rubric } from '@fulian/domain/ratings';
import type { RawBuilder } from 'kysely';
import { row, rows, sql } from '../../../platform/rows.js';

/** A rubric as it is kept: a draft while `publishedAt` is null. */
export interface RubricRow {
  readonly id: string;
  readonly name: string;
  readonly rubricVersion: number;
  readonly content: Rubric;
  readonly sha256: string | null;
  readonly publishedAt: Date | null;
  readonly version: number;
}

const columns = sql.raw(`
  r.id, r.name, r.rubric_version as "rubricVersion", r.content, r.sha256,
  r.published_at as "publishedAt", r.version`);

/** Reads rubrics that the work under way may see; `rest` goes on after `from rubric r`. */
export const rubricRows = async (rest: RawBuilder<unknown>): Promise<RubricRow[]> =>
  (await rows(sql<RubricRow>`select ${columns} from rubric r ${rest}`)).map(asRead);

/** One rubric; null when it is not there, or not one's own to see. */
export const findRubric = async (id: string): Promise<RubricRow | null> =>
  Id.matches(id) ? ((await rubricRows(sql`where r.id = ${id}`))[0] ?? null) : null;

/** One's own, held until the mutation's end: what is judged of it stays true. */
export const holdRubric = async (id: string): Promise<RubricRow | null> =>
  Id.matches(id)
    ? ((await rubricRows(sql`where r.id = ${id} and r.unit_path <@ app_subtree() for update`))[0] ?? null)
    : null;

/** Drivers give instants as texts or as dates. */
const asRead = (read: RubricRow): RubricRow => ({
  ...read,
  publishedAt: read.publishedAt && new Date(read.publishedAt),
});

/** Writes a draft down for the unit at work; null where the unit already has a draft of this name. */
export const insertDraft = async (id: string, content: Rubric): Promise<RubricRow | null> => {
  const written = await row(sql<{ id: string }>`
    insert into rubric (id, unit_path, name, rubric_version, content)
    values (${id}, app_subtree(), ${content.name}, ${content.version}, ${JSON.stringify(content)}::jsonb)
    on conflict do nothing returning id`);
  return written && findRubric(written.id);
};

/** The version a new draft of this name will be. */
export const nextVersion = async (name: string): Promise<number> => {
  const last = await row(sql<{ version: number | null }>`
    select max(rubric_version) as version from rubric where name = ${name}`);
  return (last?.version ?? 0) + 1;
};
