import type { Tier } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import type { HomeKind } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import type { RubricRow } from '../rubrics/rubric-rows.js';
import { currentRubric } from './current-rubric.js';
import { type Prefill, readPrefill } from './read-prefill.js';

/** What is filled in for a home before any round is open, by the rubric that was published last. */
export interface HomePrefill extends Prefill {
  readonly rubric: RubricRow;
}

/** Null for a unit outside of one's own subtree, and where no rubric rates such a home. */
export async function readHomePrefill(unitId: string, home: HomeKind): Promise<HomePrefill | null> {
  const unit = Id.matches(unitId)
    ? await row(sql<{ tier: Tier }>`select tier from unit where id = ${unitId} and path <@ app_subtree()`)
    : null;
  const rubric = unit && (await currentRubric(home, unit.tier));
  if (!rubric) return null;
  const asked = { unitId, rubric: rubric.content, roundId: null, attested: null };
  return { rubric, ...(await readPrefill(asked, today())) };
}
