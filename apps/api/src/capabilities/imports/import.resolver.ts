import { readImports as mayReadImports, type RowOutcome } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { type Connection, PageArgs } from '../../platform/connection.js';
import { selectionOf } from '../../platform/look-ahead.js';
import { CalendarDateScalar } from '../../platform/scalars.js';
import { readUnit, UnitType } from '../federation/index.js';
import { AccountType, PlatformKindEnum, readAccount } from '../platforms/index.js';
import { ImportType } from './import.type.js';
import { ImportConnectionType, ImportRowConnectionType } from './import-connections.type.js';
import { ImportEffectType } from './import-effect.type.js';
import { type ImportRowType, RowOutcomeEnum } from './import-row.type.js';
import { platformsOf } from './platforms-of.js';
import { readImport } from './read-import.js';
import { readImportRows } from './read-import-rows.js';
import { readImports } from './read-imports.js';

@Resolver(() => ImportType)
export class ImportResolver {
  @requires(mayReadImports)
  @Query(() => ImportType, {
    nullable: true,
    description: 'One import; null when it is not yours to see, or not there.',
  })
  import(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<ImportType | null> {
    return readImport(id);
  }

  @requires(mayReadImports)
  @Query(() => ImportConnectionType, { description: 'The files brought in for a unit, the latest first.' })
  imports(
    @Arg('unitId', () => ID, { description: 'For which unit.' }) unitId: string,
    @Arg('withBelow', () => Boolean, {
      defaultValue: false,
      description: 'Whether those for the units below it are listed too.',
    })
    withBelow: boolean,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ImportType>> {
    return readImports(unitId, withBelow, page);
  }

  @FieldResolver(() => UnitType, { description: 'The unit it was brought in for.' })
  async unit(@Root() { unitId }: ImportType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description:
      'The account the whole file belongs to; null where its rows say whose they are, or nobody has said yet.',
  })
  async account(@Root() { accountId }: ImportType): Promise<AccountType | null> {
    return accountId ? readAccount(accountId) : null;
  }

  @FieldResolver(() => [PlatformKindEnum], {
    nullable: true,
    description:
      'The platforms whose accounts it can belong to, by its headers, the likeliest first; null where it can be any account’s.',
  })
  fittingPlatforms(@Root() root: ImportType): readonly PlatformKind[] | null {
    return platformsOf(root) ?? null;
  }

  @FieldResolver(() => ImportType, {
    nullable: true,
    description: 'The first import of the very same file for the same unit, where there is one that stands.',
  })
  async repeatOf(@Root() { repeatOfId }: ImportType): Promise<ImportType | null> {
    return repeatOfId ? readImport(repeatOfId) : null;
  }

  @FieldResolver(() => ImportRowConnectionType, { description: 'Its rows, in the order of the file.' })
  rows(
    @Root() root: ImportType,
    @Arg('outcome', () => RowOutcomeEnum, { nullable: true, description: 'Only rows of this outcome.' })
    outcome: RowOutcome | null,
    @Arg('accountId', () => ID, { nullable: true, description: 'Only rows about this account.' })
    accountId: string | null,
    @Arg('on', () => CalendarDateScalar, {
      nullable: true,
      description: 'Only rows of this day, or of works published on it.',
    })
    on: CalendarDate | null,
    @Args(() => PageArgs) page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ImportRowType>> {
    return readImportRows(root, { outcome, accountId, on }, page, 'totalCount' in selectionOf(info));
  }

  @FieldResolver(() => [ImportEffectType], {
    description: 'What its commit did to the totals of the unit and of each unit above it, its own first.',
  })
  effects(@Root() { keptEffects }: ImportType): readonly ImportEffectType[] {
    return keptEffects;
  }
}
