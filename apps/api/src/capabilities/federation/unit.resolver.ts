import { readUnits } from '@fulian/domain/federation';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { type Connection, PageArgs } from '../../platform/connection.js';
import { selectionOf } from '../../platform/look-ahead.js';
import { readAncestors } from './read-ancestors.js';
import { readChildren } from './read-children.js';
import { readOtherNames } from './read-other-names.js';
import { readRootUnits, readUnit } from './read-unit.js';
import { searchUnits } from './search-units.js';
import { UnitType } from './unit.type.js';
import { UnitConnectionType } from './unit-connection.type.js';

@Resolver(() => UnitType)
export class UnitResolver {
  @requires(readUnits)
  @Query(() => [UnitType], { description: 'Where the tree begins: the provinces.' })
  rootUnits(): Promise<UnitType[]> {
    return readRootUnits();
  }

  @requires(readUnits)
  @Query(() => UnitType, { nullable: true, description: 'One unit; null when there is none.' })
  unit(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<UnitType | null> {
    return readUnit(id);
  }

  @requires(readUnits)
  @Query(() => UnitConnectionType, {
    description:
      'Units found by characters, full pinyin or pinyin initials, former names included; the nearest to the asker first.',
  })
  unitSearch(
    @Arg('query', () => String, {
      description:
        'Characters (回龙), pinyin (huilong) or initials (hlc); names of places it lies in may stand before it (澧县 回龙).',
    })
    query: string,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<UnitType>> {
    return searchUnits(query, page);
  }

  @FieldResolver(() => UnitConnectionType, { description: 'The units directly below.' })
  children(
    @Root() unit: UnitType,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<UnitType>> {
    return readChildren(unit, page, selectionOf(info));
  }

  @FieldResolver(() => [UnitType], { description: 'The units above, the province first.' })
  ancestors(@Root() unit: UnitType): Promise<UnitType[]> {
    return readAncestors(unit.path);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit above; null at the province.' })
  async parent(@Root() unit: UnitType): Promise<UnitType | null> {
    return unit.parentId ? readUnit(unit.parentId) : null;
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'The unit the law puts it under, where that differs from the one above for daily work.',
  })
  async adminParent(@Root() unit: UnitType): Promise<UnitType | null> {
    return unit.adminParentId ? readUnit(unit.adminParentId) : null;
  }

  @FieldResolver(() => [String], {
    description: 'Other names it is found under: former ones, and how the official lists spell it.',
  })
  otherNames(@Root() unit: UnitType): Promise<string[]> {
    return readOtherNames(unit.id);
  }
}
