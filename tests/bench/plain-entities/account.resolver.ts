import { randomUUID } from 'node:crypto';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Account, Snapshot, Unit } from './entities.js';
import {
  AccountConnectionType,
  AccountType,
  RecordSnapshotInput,
  RegisterAccountInput,
  SnapshotType,
  UnitType,
} from './types.js';

type AccountEntity = InferEntity<typeof Account>;

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountConnectionType)
  async accounts(
    @Arg('unitId', () => ID) unitId: string,
    @Arg('first', () => Int) first: number,
    @Ctx('em') em: EntityManager,
  ) {
    const { path } = await em.findOneOrFail(Unit, { id: unitId });
    const found = await em.find(
      Account,
      { place: { $gte: path, $lt: `${path}/` } },
      { orderBy: { place: 'asc', platform: 'asc', id: 'asc' }, limit: first + 1 },
    );
    const nodes = found.slice(0, first);
    return { nodes, pageInfo: { hasNextPage: found.length > first, endCursor: nodes.at(-1)?.id ?? null } };
  }

  @FieldResolver(() => UnitType)
  unit(@Root() account: AccountEntity, @Ctx('em') em: EntityManager) {
    return em.findOneOrFail(Unit, { id: account.unit.id });
  }

  @FieldResolver(() => SnapshotType, { nullable: true })
  async latest(@Root() account: AccountEntity, @Ctx('em') em: EntityManager): Promise<SnapshotType | null> {
    const found = await em.findOne(
      Snapshot,
      { accountId: account.id, followers: { $ne: null } },
      { orderBy: { day: 'desc' } },
    );
    const count = (metric: 'followers' | 'plays') => ({
      state: found?.[metric] == null ? 'missing' : found.censored?.includes(metric) ? 'censored' : 'known',
      value: found?.[metric] ?? null,
    });
    return found && { on: found.day, followers: count('followers'), plays: count('plays') };
  }

  @Mutation(() => AccountType)
  async registerAccount(
    @Arg('input', () => RegisterAccountInput) input: RegisterAccountInput,
    @Ctx('em') em: EntityManager,
  ) {
    return em.transactional(async (inner) => {
      const unit = await inner.findOneOrFail(Unit, { id: input.unitId });
      const province = await inner.findOneOrFail(Unit, { path: unit.path.split('.')[0] as string });
      const { platform, name, handle } = input;
      if (await inner.findOne(Account, { handle, platform })) throw new Error('It is registered.');
      const details = {
        id: randomUUID(),
        unit,
        unitPath: unit.path,
        provinceId: province.id,
        platform,
        name,
        handle,
      };
      const account = inner.create(Account, details, { partial: true });
      await inner.flush();
      return account;
    });
  }

  @Mutation(() => AccountType)
  async recordSnapshot(
    @Arg('input', () => RecordSnapshotInput) input: RecordSnapshotInput,
    @Ctx('em') em: EntityManager,
  ) {
    return em.transactional(async (inner) => {
      const account = await inner.findOneOrFail(Account, { id: input.accountId });
      await inner.execute(
        `insert into snapshot_report (account_id, unit_path, province_id, day, origin, followers, plays)
         values (?, ?::ltree, ?, ?, 'typed', ?, ?)`,
        [account.id, account.unitPath, account.provinceId, input.on, input.followers, input.plays],
      );
      return account;
    });
  }
}
