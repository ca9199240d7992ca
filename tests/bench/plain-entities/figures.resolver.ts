import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Unit, UnitMonth, UnitNow } from './entities.js';
import { FiguresType, MonthType, NowType, UnitType } from './types.js';

type MonthEntity = InferEntity<typeof UnitMonth>;
type Metric = 'posts' | 'plays' | 'likes';

const add = (rows: readonly MonthEntity[], column: keyof MonthEntity): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const total = (rows: readonly MonthEntity[], metric: Metric) => ({
  value: add(rows, metric),
  reported: add(rows, `${metric}Reported`),
  censored: add(rows, `${metric}Censored`),
});

@Resolver(() => FiguresType)
export class FiguresResolver {
  @Query(() => FiguresType, { nullable: true })
  async figures(@Arg('unitId', () => ID) unitId: string, @Ctx('em') em: EntityManager) {
    return { unit: await em.findOneOrFail(Unit, { id: unitId }) };
  }

  @FieldResolver(() => UnitType)
  unit(@Root() figures: FiguresType) {
    return figures.unit;
  }

  @FieldResolver(() => [FiguresType])
  async children(@Root() figures: FiguresType, @Ctx('em') em: EntityManager) {
    const units = await em.find(Unit, { parent: figures.unit.id }, { orderBy: { ordinal: 'asc' } });
    return units.map((unit) => ({ unit }));
  }

  @FieldResolver(() => NowType)
  async now(@Root() figures: FiguresType, @Ctx('em') em: EntityManager): Promise<NowType> {
    const rows = await em.find(UnitNow, { unitId: figures.unit.id });
    return {
      followers: rows.reduce((sum, { followers }) => sum + Number(followers), 0),
      accounts: rows.reduce((sum, { accounts }) => sum + accounts, 0),
    };
  }

  @FieldResolver(() => [MonthType])
  async months(
    @Root() figures: FiguresType,
    @Arg('last', () => Int) last: number,
    @Ctx('em') em: EntityManager,
  ): Promise<MonthType[]> {
    const rows = await em.find(UnitMonth, { unitId: figures.unit.id }, { orderBy: { month: 'asc' } });
    let followers = 0;
    const months = [...Map.groupBy(rows, ({ month }) => month)].map(([from, of]) => {
      followers += add(of, 'followersStep');
      const totals = { posts: total(of, 'posts'), plays: total(of, 'plays'), likes: total(of, 'likes') };
      return { from, followers, followersGrowth: add(of, 'followersGrowth'), ...totals };
    });
    return months.slice(-last);
  }
}
