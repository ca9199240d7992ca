import { importFigures, readImports } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { Arg, Args, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { readUnit, UnitType } from '../../federation/index.js';
import {
  ColumnMappingConnectionType,
  type ColumnMappingType,
  RememberedColumnsType,
} from './column-mapping.type.js';
import { forgetColumns } from './forget-columns.js';
import { ForgetColumnsInput } from './mapping-inputs.type.js';
import { ForgetColumnsResultType } from './mapping-results.type.js';
import { isUnitHere, rememberedColumns } from './remembered-columns.js';

@Resolver(() => RememberedColumnsType)
export class RememberedColumnsResolver {
  @requires(readImports)
  @Query(() => RememberedColumnsType, {
    nullable: true,
    description: 'What a unit remembers of the columns of its files; null when it is not yours to see.',
  })
  async rememberedColumns(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<RememberedColumnsType | null> {
    return (await isUnitHere(unitId)) ? { unitId } : null;
  }

  @requires(importFigures)
  @Mutation(() => ForgetColumnsResultType, {
    description:
      'Forgets what a unit remembers of columns under certain headers; files that were read so stay as they are.',
  })
  async forgetColumns(
    @Arg('input', () => ForgetColumnsInput, { description: 'Whose choice, and for which headers.' })
    { unitId, headers }: ForgetColumnsInput,
  ): Promise<RememberedColumnsType | Refusal> {
    const id = await forgetColumns(unitId, headers);
    return Refusal.is(id) ? id : { unitId: id };
  }

  @FieldResolver(() => UnitType, { description: 'Whose it is.' })
  async unit(@Root() { unitId }: RememberedColumnsType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => ColumnMappingConnectionType, { description: 'Each choice, the latest first.' })
  mappings(
    @Root() { unitId }: RememberedColumnsType,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ColumnMappingType>> {
    return rememberedColumns(unitId, page);
  }
}
