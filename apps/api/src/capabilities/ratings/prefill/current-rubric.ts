import type { Tier } from '@fulian/domain/access';
import { type HomeKind, Rubric } from '@fulian/domain/ratings';
import { sql } from '../../../platform/rows.js';
import { type RubricRow, rubricRows } from '../rubrics/rubric-rows.js';

/** The rubric that was published last for a kind of home and rates homes of this tier; null for none. */
export async function currentRubric(home: HomeKind, tier: Tier): Promise<RubricRow | null> {
  const published = await rubricRows(sql`
    where r.published_at is not null and r.content -> 'appliesTo' ->> 'home' = ${home}
    order by r.published_at desc, r.id desc`);
  return published.find(({ content }) => Rubric.appliesTo(content, home, tier)) ?? null;
}
