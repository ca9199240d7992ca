import type { InferEntity } from '@mikro-orm/postgresql';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Account, Unit } from './entities.js';

@ObjectType('Unit')
export class UnitType {
  @Field(() => ID) id!: string;
  @Field(() => String) tier!: string;
  @Field(() => String) name!: string;
}

@ObjectType('UnitConnection')
export class UnitConnectionType {
  @Field(() => [UnitType]) nodes!: InferEntity<typeof Unit>[];
}

@ObjectType('Count')
export class CountType {
  @Field(() => String) state!: string;
  @Field(() => Float, { nullable: true }) value!: number | null;
}

@ObjectType('Snapshot')
export class SnapshotType {
  @Field(() => String) on!: string;
  @Field(() => CountType) followers!: CountType;
  @Field(() => CountType) plays!: CountType;
}

@ObjectType('Account')
export class AccountType {
  @Field(() => ID) id!: string;
  @Field(() => String) platform!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) handle!: string | null;
  @Field(() => String, { nullable: true }) openedOn!: string | null;
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ObjectType('AccountConnection')
export class AccountConnectionType {
  @Field(() => [AccountType]) nodes!: InferEntity<typeof Account>[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}

@ObjectType('Total')
export class TotalType {
  @Field(() => Float) value!: number;
  @Field(() => Int) reported!: number;
  @Field(() => Int) censored!: number;
}

@ObjectType('Now')
export class NowType {
  @Field(() => Float) followers!: number;
  @Field(() => Int) accounts!: number;
}

@ObjectType('Month')
export class MonthType {
  @Field(() => String) from!: string;
  @Field(() => Float) followers!: number;
  @Field(() => Float) followersGrowth!: number;
  @Field(() => TotalType) posts!: TotalType;
  @Field(() => TotalType) plays!: TotalType;
  @Field(() => TotalType) likes!: TotalType;
}

@ObjectType('UnitFigures')
export class FiguresType {
  unit!: InferEntity<typeof Unit>;
}

@ObjectType('Post')
export class PostType {
  @Field(() => String) kind!: string;
  @Field(() => UnitType) unit!: InferEntity<typeof Unit>;
}

@ObjectType('Me')
export class MeType {
  @Field(() => ID) personId!: string;
  @Field(() => String) name!: string;
}

@InputType()
export class RegisterAccountInput {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => ID) unitId!: string;
  @Field(() => String) platform!: string;
  @Field(() => String) name!: string;
  @Field(() => String) handle!: string;
}

@InputType()
export class RecordSnapshotInput {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => ID) accountId!: string;
  @Field(() => String) on!: string;
  @Field(() => Float) followers!: number;
  @Field(() => Float) plays!: number;
}
