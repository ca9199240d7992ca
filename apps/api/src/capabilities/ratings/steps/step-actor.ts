import { type Member, UnitPath } from '@fulian/domain/access';
import type { StepMember } from '@fulian/domain/ratings';
import { currentActor } from '../../../access/work.js';
import { row, sql } from '../../../platform/rows.js';

/**
 * Who asks, with what she declared in a round. Units in which she holds another post, below the one she acts in, are
 * conflicts whether she says so or not.
 */
export async function stepActor(roundId: string): Promise<StepMember> {
  const { personId, unitPath } = currentActor() as Member;
  const said = await row(sql<{ hasDeclared: boolean; conflicts: readonly string[] }>`
    select
      exists (select from rating_declaration where round_id = ${roundId} and person_id = app_person()) as "hasDeclared",
      array(
        select unit_path::text from rating_conflict where round_id = ${roundId} and person_id = app_person()
        union
        select unit_path::text from post
        where person_id = app_person() and unit_path <@ app_subtree() and unit_path <> app_subtree()
      ) as conflicts`);
  return {
    personId,
    unitPath,
    hasDeclared: said?.hasDeclared ?? false,
    conflicts: (said?.conflicts ?? []).map(UnitPath.of),
  };
}
