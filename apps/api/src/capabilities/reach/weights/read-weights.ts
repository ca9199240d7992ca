import type { PlatformKind } from '@fulian/domain/platforms';
import { type ReachFormula, WeightsVersion } from '@fulian/domain/reach';
import { today } from '../../../platform/clock.js';
import {
  type Connection,
  Cursor,
  connectionOf,
  type PageArgs,
  pageSize,
} from '../../../platform/connection.js';
import { row, sql } from '../../../platform/rows.js';
import { type WeightsRow, weightsRows } from './weights-rows.js';

/** Every version of a kind of platform, or of all of them, the latest to be valid first. */
export async function readWeights(
  platform: PlatformKind | null,
  args: PageArgs,
): Promise<Connection<WeightsRow>> {
  const size = pageSize(args);
  const after = args.after ? Cursor.decode(args.after, 3) : null;
  const narrowed = platform ? sql`w.platform = ${platform}` : sql`true`;
  const onwards = after
    ? sql`and (w.valid_from, w.weights_version, w.id) < (${after[0]}::date, ${after[1]}::int, ${after[2]}::uuid)`
    : sql``;
  const found = await weightsRows(sql`
    where ${narrowed} ${onwards} order by w.valid_from desc, w.weights_version desc, w.id desc limit ${size + 1}`);
  const total = await row(sql<{ count: number }>`
    select count(*)::int as count from reach_weights w where ${narrowed}`);
  return connectionOf(
    found,
    args,
    ({ validFrom, weightsVersion, id }) => [validFrom, weightsVersion, id],
    (version) => version,
    total?.count ?? 0,
  );
}

/** The operator's formula for kinds of platform, as it is in force today; none where the draft still stands. */
export async function formulasInForce(
  platforms: readonly PlatformKind[],
): Promise<ReadonlyMap<PlatformKind, ReachFormula>> {
  const found = await weightsRows(sql`
    where w.platform = any(${[...new Set(platforms)]}::text[]) and w.valid_from <= ${today()}::date`);
  const byPlatform = Map.groupBy(found, ({ platform }) => platform);
  return new Map(
    [...byPlatform].flatMap(([platform, versions]) => {
      const version = WeightsVersion.inForce(versions, today());
      return version ? [[platform, WeightsVersion.formula(version)] as const] : [];
    }),
  );
}
