import type { PlatformKind } from '@fulian/domain/platforms';
import { diagnose, formulaFor, type ReachFormula, ReachPoints } from '@fulian/domain/reach';
import { loader } from '../../platform/loader.js';
import { Problem } from '../../platform/problem.js';
import { type ActivityRow, activityOf, activityRows } from './activity-rows.js';
import type { ReachDiagnosisType, ReachStretchType } from './reach.type.js';
import { formulasInForce } from './weights/read-weights.js';

/** How many stretches are compared, by their length in days: two years at most. */
const stretchesOf: Readonly<Record<number, number>> = { 7: 6, 30: 6, 365: 2 };

interface Asked {
  readonly accountId: string;
  readonly platform: PlatformKind;
  readonly days: number;
}

const read = loader<Asked, ReachDiagnosisType | null>(async (asked) => {
  const found = await activityRows(
    asked.map(({ accountId, days }) => ({ accountId, days, stretches: stretchesOf[days] ?? 1 })),
  );
  const own = await formulasInForce(asked.map(({ platform }) => platform));
  return asked.map(({ accountId, platform, days }) =>
    diagnosisOf(
      found.filter((row) => row.accountId === accountId && row.days === days),
      platform,
      own.get(platform),
    ),
  );
});

function diagnosisOf(
  [latest, ...before]: readonly ActivityRow[],
  platform: PlatformKind,
  own: ReachFormula | undefined,
) {
  if (!latest) return null;
  const formula = formulaFor(platform, [latest, ...before].map(activityOf), own);
  const diagnosis = diagnose(formula, activityOf(latest));
  if (!diagnosis) return null;
  const { index, version, scale, power } = formula;
  return {
    ...stretchOf(latest, formula),
    ...{ index, version, scale, power },
    days: latest.days,
    terms: diagnosis.terms,
    past: before.toReversed().map((row) => stretchOf(row, formula)),
  };
}

function stretchOf(row: ActivityRow, formula: ReachFormula): ReachStretchType {
  const diagnosis = diagnose(formula, activityOf(row));
  return {
    from: row.from,
    to: row.to,
    points: diagnosis ? ReachPoints.text(diagnosis.points) : null,
    isLowerBound: diagnosis?.isLowerBound ?? false,
  };
}

/**
 * An account's diagnosis over its latest days, beside its own past; null where nothing is known of it.
 * @throws Problem BAD_USER_INPUT unless a stretch has 7, 30 or 365 days.
 */
export async function readReach(asked: Asked): Promise<ReachDiagnosisType | null> {
  if (!(asked.days in stretchesOf)) throw Problem.badInput('`days` is 7, 30 or 365.', ['days']);
  return read(asked);
}
