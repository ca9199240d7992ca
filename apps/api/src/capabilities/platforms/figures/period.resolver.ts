import type { CalendarDate } from '@fulian/domain/kernel';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { PeriodSummaryType, PlatformPeriodType } from './period-summary.type.js';
import { readPeriod, readPeriodByPlatform } from './read-period.js';
import { UnitFiguresType } from './unit-figures.type.js';

@Resolver(() => UnitFiguresType)
export class PeriodResolver {
  @FieldResolver(() => PeriodSummaryType, { description: 'The sums of a period of at most 366 days.' })
  period(
    @Root() { unitId }: UnitFiguresType,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
  ): Promise<PeriodSummaryType> {
    return readPeriod(unitId, from, to);
  }

  @FieldResolver(() => [PlatformPeriodType], {
    description: 'The sums of a period of at most 366 days, by kind of platform.',
  })
  periodByPlatform(
    @Root() { unitId }: UnitFiguresType,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
  ): Promise<PlatformPeriodType[]> {
    return readPeriodByPlatform(unitId, from, to);
  }
}
