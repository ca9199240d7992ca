import { readPublicFace as mayReadPublicFace } from '@fulian/domain/platforms';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { selectionOf } from '../../../platform/look-ahead.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { FiguresNowType } from './figures-now.type.js';
import { PeriodFiguresType } from './period-figures.type.js';
import { PlatformFiguresType } from './platform-figures.type.js';
import { PublicFiguresType } from './public-figures.type.js';
import { readMonths } from './read-months.js';
import { readByPlatform, readNow } from './read-now.js';
import { readPublicFigures } from './read-unit-figures.js';

@Resolver(() => PublicFiguresType)
export class PublicFiguresResolver {
  @requires(mayReadPublicFace)
  @Query(() => PublicFiguresType, { description: 'The figures of the whole province.' })
  publicFigures(): Promise<PublicFiguresType> {
    return readPublicFigures();
  }

  @FieldResolver(() => UnitType, { description: 'The province.' })
  async unit(@Root() { unitId }: PublicFiguresType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => FiguresNowType, { description: 'What stands now.' })
  now(@Root() { unitId }: PublicFiguresType): Promise<FiguresNowType> {
    return readNow(unitId);
  }

  @FieldResolver(() => [PeriodFiguresType], { description: 'The last months, the one under way at the end.' })
  months(
    @Root() { unitId }: PublicFiguresType,
    @Arg('last', () => Int, { defaultValue: 12, description: 'How many, 1 to 120.' }) last: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PeriodFiguresType[]> {
    return readMonths(unitId, last, selectionOf(info));
  }

  @FieldResolver(() => [PlatformFiguresType], { description: 'What stands now, by kind of platform.' })
  byPlatform(@Root() { unitId }: PublicFiguresType): Promise<PlatformFiguresType[]> {
    return readByPlatform(unitId);
  }
}
