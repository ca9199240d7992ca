import { readOfficeHolders as mayReadOfficeHolders, readOffices } from '@fulian/domain/people';
import { Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { readUnit, UnitType } from '../federation/index.js';
import { PostType } from './post.type.js';
import { readOfficeHolders, readPublicPosts } from './read-posts.js';
import { OfficeHoldersType, UnitPostType } from './unit-post.type.js';

@Resolver(() => PostType)
export class PostResolver {
  @requires(readOffices)
  @Query(() => [UnitPostType], {
    description:
      'Which posts a unit has today, the chair first. A holder is named only when she agreed to be named publicly.',
  })
  unitPosts(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<UnitPostType[]> {
    return readPublicPosts(unitId);
  }

  @requires(mayReadOfficeHolders)
  @Query(() => OfficeHoldersType, {
    nullable: true,
    description:
      'Who holds which post of a unit today, by name; null when the unit is not yours or below yours.',
  })
  officeHolders(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<OfficeHoldersType | null> {
    return readOfficeHolders(unitId);
  }

  @FieldResolver(() => UnitType, { description: 'The unit in which it is held.' })
  async unit(@Root() { unitId }: PostType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }
}
