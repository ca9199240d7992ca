import type { PeriodKind } from '@fulian/domain/platforms';

/** How long the stretches are that a trend is drawn of. */
export const trendKinds = ['day', 'week', 'month', 'year'] as const satisfies readonly PeriodKind[];

export type TrendKind = (typeof trendKinds)[number];

/** How many stretches a trend shows. */
export const trendLengths: Readonly<Record<TrendKind, number>> = { day: 30, week: 13, month: 12, year: 5 };

export const trendKindIn = ({ searchParams }: URL): TrendKind =>
  trendKinds.find((kind) => kind === searchParams.get('by')) ?? 'month';
