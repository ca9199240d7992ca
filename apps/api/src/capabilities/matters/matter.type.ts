import type { CalendarDate } from '@fulian/domain/kernel';
import { type MatterChannel, type MatterKind, matterChannels, matterKinds } from '@fulian/domain/matters';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType } from '../../platform/connection.js';
import { enumOf } from '../../platform/enum-of.js';
import { CalendarDateScalar } from '../../platform/scalars.js';

export const MatterChannelEnum = enumOf(matterChannels);
registerEnumType(MatterChannelEnum, {
  name: 'MatterChannel',
  description: 'By which way something came to a home.',
});
export const MatterKindEnum = enumOf(matterKinds);
registerEnumType(MatterKindEnum, {
  name: 'MatterKind',
  description: 'A question, a complaint or suggestion, or a hint that something published is wrong.',
});

@ObjectType('Matter', {
  description: 'A line of a home’s register of what it was asked; nothing of who wrote or what about.',
  simpleResolvers: true,
})
export class MatterType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change; a change names the version it was decided on.' })
  version!: number;

  @Field(() => CalendarDateScalar, { description: 'When it came.' })
  receivedOn!: CalendarDate;

  @Field(() => MatterChannelEnum, { description: 'By which way it came.' })
  channel!: MatterChannel;

  @Field(() => MatterKindEnum, { description: 'What it was.' })
  kind!: MatterKind;

  @Field(() => Int, { description: 'How many of the same day and the same answer, 1 to 99.' })
  count!: number;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When it was answered, or the error corrected; null while it is open.',
  })
  answeredOn!: CalendarDate | null;
}

@ObjectType('MatterConnection', { description: 'A page of a register.' })
export class MatterConnectionType extends connectionType('Matter', () => MatterType) {}
