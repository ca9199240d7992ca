import { rubricHash, shippedRubrics } from '@fulian/domain/ratings';
import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';

/** Publishes the rubrics that come with the product, each version once. */
export async function shipRubrics(): Promise<void> {
  for (const rubric of shippedRubrics) {
    await rows(sql`
      insert into rubric (id, unit_path, name, rubric_version, content, sha256, published_at)
      select ${newId()}, path, ${rubric.name}, ${rubric.version}, ${JSON.stringify(rubric)}::jsonb,
        ${rubricHash(rubric)}, now()
      from unit where nlevel(path) = 1 order by path limit 1
      on conflict do nothing`);
  }
}
