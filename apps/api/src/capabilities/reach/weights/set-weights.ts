import { Refusal } from '@fulian/domain/kernel';
import { type WeightsToSet, WeightsVersion } from '@fulian/domain/reach';
import { today } from '../../../platform/clock.js';
import { row, sql } from '../../../platform/rows.js';
import { findWeights, type WeightsRow } from './weights-rows.js';

/** Sets the next version of the weights of a kind of platform, for the province at work. */
export async function setWeights(asked: WeightsToSet, id: string): Promise<WeightsRow | Refusal> {
  const judged = WeightsVersion.judge(asked, today());
  if (Refusal.is(judged)) return judged;
  const { platform, weights, validFrom, reason } = judged;
  // Two who set at once get two versions: the second one waits here.
  await row(sql`select pg_advisory_xact_lock(hashtextextended(${`reach_weights ${platform}`}, 0))`);
  await row(sql`
    insert into reach_weights (id, unit_path, platform, weights_version, weights, valid_from, reason)
    select ${id}, app_subtree(), ${platform}, coalesce(max(weights_version), 0) + 1, ${JSON.stringify(weights)}::jsonb,
      ${validFrom}::date, ${reason}
    from reach_weights where platform = ${platform} and unit_path = app_subtree()`);
  return (await findWeights(id)) as WeightsRow;
}

/** Takes back a version by which nobody was diagnosed yet. */
export async function withdrawWeights(id: string): Promise<WeightsRow | Refusal> {
  const version = await findWeights(id);
  if (!version) return Refusal.of('ReachWeightsNotFound', 'There are no such weights.', ['reachWeightsId']);
  if (!WeightsVersion.isTakeable(version, today()))
    return Refusal.of('WeightsInForce', 'They are in force: a later version replaces them.', [
      'reachWeightsId',
    ]);
  await row(sql`delete from reach_weights where id = ${version.id}`);
  return version;
}
