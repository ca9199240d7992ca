import { FieldResolver, Resolver, Root } from 'type-graphql';
import { readUnit, UnitType } from '../federation/index.js';
import { ImportEffectType } from './import-effect.type.js';

@Resolver(() => ImportEffectType)
export class ImportEffectResolver {
  @FieldResolver(() => UnitType, { description: 'Whose totals they are.' })
  async unit(@Root() { unitId }: ImportEffectType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }
}
