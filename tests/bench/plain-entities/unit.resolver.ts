import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Unit } from './entities.js';
import { UnitConnectionType, UnitType } from './types.js';

type UnitEntity = InferEntity<typeof Unit>;

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitType, { nullable: true })
  unit(@Arg('id', () => ID) id: string, @Ctx('em') em: EntityManager) {
    return em.findOne(Unit, { id });
  }

  @Query(() => UnitConnectionType)
  async unitSearch(
    @Arg('query', () => String) query: string,
    @Arg('first', () => Int) first: number,
    @Ctx('em') em: EntityManager,
  ) {
    const hits = await em.execute<{ id: string }[]>(
      `select u.id from unit u where u.id in (select unit_id from unit_name where initials like ? or pinyin like ?)
       order by nlevel(u.path), u.ordinal limit ?`,
      [`${query}%`, `${query}%`, first],
    );
    const nodes = await em.find(Unit, { id: hits.map(({ id }) => id) }, { orderBy: { ordinal: 'asc' } });
    return { nodes };
  }

  @FieldResolver(() => Int)
  childCount(@Root() unit: UnitEntity, @Ctx('em') em: EntityManager) {
    return em.count(Unit, { parent: unit.id });
  }

  @FieldResolver(() => UnitConnectionType)
  async children(
    @Root() unit: UnitEntity,
    @Arg('first', () => Int) first: number,
    @Ctx('em') em: EntityManager,
  ) {
    const nodes = await em.find(Unit, { parent: unit.id }, { orderBy: { ordinal: 'asc' }, limit: first });
    return { nodes };
  }

  @FieldResolver(() => [UnitType])
  async ancestors(@Root() unit: UnitEntity, @Ctx('em') em: EntityManager) {
    const above: UnitEntity[] = [];
    for (let at = unit; at.parent; ) {
      at = (await em.findOneOrFail(Unit, { id: at.parent.id })) as UnitEntity;
      above.unshift(at);
    }
    return above;
  }
}
