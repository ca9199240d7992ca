import { holdCamps, readCamps as mayReadCamps } from '@fulian/domain/training';
import { Arg, Args, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { ProgrammeType } from '../programmes/programme.type.js';
import { readProgramme } from '../programmes/read-programmes.js';
import { CampConnectionType, CampType, LessonType, SeasonClashType } from './camp.type.js';
import { proposeQuotas } from './propose-quotas.js';
import { CampQuotaType } from './quota.type.js';
import { readCamp, readCamps, readLessons } from './read-camps.js';
import { clashesOf } from './read-clashes.js';
import { readQuotas } from './read-quotas.js';

@Resolver(() => CampType)
export class CampResolver {
  @requires(mayReadCamps)
  @Query(() => CampType, {
    nullable: true,
    description: 'One camp; null when it is not there, or planned by somebody outside of your subtree.',
  })
  camp(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<CampType | null> {
    return readCamp(id);
  }

  @requires(mayReadCamps)
  @Query(() => CampConnectionType, { description: 'All camps you may know of, the latest first.' })
  camps(@Args(() => PageArgs) page: PageArgs): Promise<Connection<CampType>> {
    return readCamps(page);
  }

  @requires(holdCamps)
  @Query(() => [CampQuotaType], {
    description:
      'Seats shared among the units directly below one, by their villages and by largest remainder.',
  })
  proposedQuotas(
    @Arg('unitId', () => ID, { description: 'Below which unit.' }) unitId: string,
    @Arg('seats', () => Int, { description: 'How many seats there are.' }) seats: number,
    @Arg('atLeast', () => Int, { defaultValue: 0, description: 'At least so many for each.' })
    atLeast: number,
    @Arg('atMost', () => Int, { nullable: true, description: 'At most so many for each.' })
    atMost: number | null,
  ): Promise<CampQuotaType[]> {
    return proposeQuotas({ unitId, seats, atLeast, atMost });
  }

  @FieldResolver(() => UnitType, { description: 'The unit that holds it.' })
  async unit(@Root() { unitId }: CampType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => ProgrammeType, { description: 'The programme whose session it is.' })
  async programme(@Root() { programmeId }: CampType): Promise<ProgrammeType> {
    return (await readProgramme(programmeId)) as ProgrammeType;
  }

  @FieldResolver(() => [LessonType], { description: 'Its lessons, in order of time.' })
  lessons(@Root() { id }: CampType): Promise<LessonType[]> {
    return readLessons(id);
  }

  @FieldResolver(() => [CampQuotaType], {
    description: 'Seats that are kept for single units; empty where all share all.',
  })
  quotas(@Root() { id }: CampType): Promise<CampQuotaType[]> {
    return readQuotas(id);
  }

  @FieldResolver(() => [SeasonClashType], {
    description:
      'Busy seasons of the fields that it falls into where its women come from, the earliest first.',
  })
  seasonClashes(@Root() camp: CampType): Promise<SeasonClashType[]> {
    return clashesOf(camp);
  }
}
