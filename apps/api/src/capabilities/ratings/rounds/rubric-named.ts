import { type Rubric, shippedRubrics } from '@fulian/domain/ratings';
import { sql } from '../../../platform/rows.js';
import { rubricRows } from '../rubrics/rubric-rows.js';

/** The latest published rubric of a name; before anything was published, the one that comes with the product. */
export async function rubricNamed(name: string): Promise<Rubric | null> {
  const [latest] = await rubricRows(sql`
    where r.name = ${name} and r.published_at is not null order by r.rubric_version desc limit 1`);
  return latest?.content ?? shippedRubrics.find((rubric) => rubric.name === name) ?? null;
}
