import {
  type ImportField,
  type SnapshotValues,
  snapshotOf,
  type WorkValues,
  workOf,
} from '@fulian/domain/imports';
import { Count } from '@fulian/domain/kernel';
import { metrics, type PlatformKind } from '@fulian/domain/platforms';

/** A figure as rows keep it: a number, or that it is a lower bound. */
export type ToldFigure = number | { readonly atLeast: number };

/** The figures a row tells, by field; what it does not tell is not there. */
export type Told = Readonly<Partial<Record<ImportField, ToldFigure>>>;

/** What a row says about one account on one day. */
export const toldOfSnapshot = (values: SnapshotValues, platform: PlatformKind): Told =>
  pick(snapshotOf(values, platform), metrics);

const workFigures = [
  'reads',
  'plays',
  'likes',
  'comments',
  'shares',
  'favourites',
  'wows',
  'place',
  'profileVisits',
  'followersGained',
  'completionRatio',
  'fiveSecondRatio',
  'coverClickRatio',
  'twoSecondExitRatio',
  'averagePlaySeconds',
] as const;

/** What a row says about one work. */
export const toldOfWork = (values: WorkValues, platform: PlatformKind): Told =>
  pick(workOf(values, platform), workFigures);

function pick<Field extends ImportField>(
  values: Readonly<Record<Field, Count | number | undefined>>,
  fields: readonly Field[],
): Told {
  const told: Partial<Record<ImportField, ToldFigure>> = {};
  for (const field of fields) {
    const figure = figureOf(values[field]);
    if (figure !== undefined) told[field] = figure;
  }
  return told;
}

function figureOf(value: Count | number | undefined): ToldFigure | undefined {
  if (typeof value !== 'object') return value;
  return value.state === 'censored' ? { atLeast: value.atLeast } : Count.lowerBound(value);
}
