import type { CalendarDate } from '@fulian/domain/kernel';
import { readFigures as mayReadFigures } from '@fulian/domain/platforms';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { selectionOf } from '../../../platform/look-ahead.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { FiguresNowType } from './figures-now.type.js';
import { PeriodFiguresType } from './period-figures.type.js';
import { PlatformFiguresType } from './platform-figures.type.js';
import { readDays } from './read-days.js';
import { readMonths } from './read-months.js';
import { readByPlatform, readNow } from './read-now.js';
import { readChildrenFigures, readUnitFigures } from './read-unit-figures.js';
import { UnitFiguresType } from './unit-figures.type.js';

@Resolver(() => UnitFiguresType)
export class FiguresResolver {
  @requires(mayReadFigures)
  @Query(() => UnitFiguresType, {
    nullable: true,
    description:
      'Figures of a unit and all below it: yours, those below, and the totals of those above; null when they are not yours to see.',
  })
  figures(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<UnitFiguresType | null> {
    return readUnitFigures(unitId);
  }

  @FieldResolver(() => UnitType, { description: 'Whose they are.' })
  async unit(@Root() { unitId }: UnitFiguresType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => FiguresNowType, { description: 'What stands now.' })
  now(@Root() { unitId }: UnitFiguresType): Promise<FiguresNowType> {
    return readNow(unitId);
  }

  @FieldResolver(() => [PeriodFiguresType], { description: 'The last months, the one under way at the end.' })
  months(
    @Root() { unitId }: UnitFiguresType,
    @Arg('last', () => Int, { defaultValue: 12, description: 'How many, 1 to 120.' }) last: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodFiguresType[]> {
    return readMonths(unitId, last, selectionOf(info));
  }

  @FieldResolver(() => [PeriodFiguresType], { description: 'Every day of a range of at most 366.' })
  days(
    @Root() { unitId }: UnitFiguresType,
    @Arg('from', () => CalendarDateScalar, { description: 'The first day.' }) from: CalendarDate,
    @Arg('to', () => CalendarDateScalar, { description: 'The last day.' }) to: CalendarDate,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodFiguresType[]> {
    return readDays(unitId, from, to, selectionOf(info));
  }

  @FieldResolver(() => [PlatformFiguresType], { description: 'What stands now, by kind of platform.' })
  byPlatform(@Root() { unitId }: UnitFiguresType): Promise<PlatformFiguresType[]> {
    return readByPlatform(unitId);
  }

  @FieldResolver(() => [UnitFiguresType], {
    description:
      'The units directly below whose figures are yours to see, in the order of the official list.',
  })
  children(
    @Root() { unitId }: UnitFiguresType,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnitFiguresType[]> {
    return readChildrenFigures(unitId, selectionOf(info));
  }
}
