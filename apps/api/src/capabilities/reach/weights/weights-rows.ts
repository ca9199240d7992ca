import { type CalendarDate, Id } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { OwnWeights, WeightsVersion } from '@fulian/domain/reach';
import type { RawBuilder } from 'kysely';
import { rows, sql } from '../../../platform/rows.js';

export interface WeightsRow extends WeightsVersion {
  readonly id: string;
  readonly platform: PlatformKind;
  readonly weights: OwnWeights;
  readonly validFrom: CalendarDate;
  readonly reason: string;
  readonly setAt: string;
}

/** @param rest everything after `from reach_weights w`. */
export const weightsRows = (rest: RawBuilder<unknown>): Promise<WeightsRow[]> =>
  rows(sql<WeightsRow>`
    select w.id, w.platform, w.weights_version as "weightsVersion", w.weights, w.valid_from::text as "validFrom", w.reason,
      w.set_at as "setAt"
    from reach_weights w ${rest}`);

export const findWeights = async (id: string): Promise<WeightsRow | null> =>
  Id.matches(id) ? ((await weightsRows(sql`where w.id = ${id}`))[0] ?? null) : null;
