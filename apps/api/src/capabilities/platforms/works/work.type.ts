import { type WorkKind, workKinds } from '@fulian/domain/imports';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar, InstantScalar } from '../../../platform/scalars.js';
import { CountType } from '../count.type.js';

const WorkKindEnum = enumOf(workKinds);
registerEnumType(WorkKindEnum, { name: 'WorkKind', description: 'What a work is made as.' });

const seen = (what: string) => ({ description: `${what}, as last seen.` });

@ObjectType('Work', { description: 'A piece that somebody published on an account.', simpleResolvers: true })
export class WorkType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  /** The account on which it was published. */
  accountId!: string;

  @Field(() => String, { description: 'Its title, or how it begins.' })
  title!: string;

  @Field(() => WorkKindEnum, { description: 'What it is made as.' })
  kind!: WorkKind;

  @Field(() => CalendarDateScalar, { description: 'The day on which it was published.' })
  publishedOn!: CalendarDate;

  @Field(() => InstantScalar, { description: 'The moment of its publication.' })
  publishedAt!: Date;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When its counts were last seen; null when they never were.',
  })
  seenAt!: Date | null;

  @Field(() => CountType, seen('Reads'))
  reads!: CountType;

  @Field(() => CountType, seen('Plays'))
  plays!: CountType;

  @Field(() => CountType, seen('Likes'))
  likes!: CountType;

  @Field(() => CountType, seen('Comments'))
  comments!: CountType;

  @Field(() => CountType, seen('Shares'))
  shares!: CountType;

  @Field(() => CountType, seen('How often it was marked as a favourite'))
  favourites!: CountType;

  @Field(() => CountType, seen('How many readers showed it to their friends (在看, WeChat’s own count)'))
  wows!: CountType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was the first of the works sent out together; null where no file tells.',
  })
  isHeadline!: boolean | null;

  @Field(() => Float, { nullable: true, description: 'The share of plays that reached the end, 0 to 1.' })
  completionRatio!: number | null;

  @Field(() => Float, { nullable: true, description: 'How long it is played on average, in seconds.' })
  averagePlaySeconds!: number | null;
}

@ObjectType('WorkConnection', { description: 'A page of a list of works.' })
export class WorkConnectionType extends connectionType('Work', () => WorkType) {}
