import { type ImpostorOutcome, impostorOutcomes } from '@fulian/domain/health';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import { CalendarDateScalar } from '../../platform/scalars.js';

export const ImpostorOutcomeEnum = enumOf(impostorOutcomes);
registerEnumType(ImpostorOutcomeEnum, {
  name: 'ImpostorOutcome',
  description: 'What came of a report of an impostor.',
});

@ObjectType('ImpostorReport', {
  description: 'An account of others that pretends to be one of ours, as somebody reported it.',
  simpleResolvers: true,
})
export class ImpostorReportType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change; a change names the version it was decided on.' })
  version!: number;

  @Field(() => String, { description: 'Where the impostor is found.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it does.' })
  note!: string | null;

  @Field(() => CalendarDateScalar, { description: 'When it was seen.' })
  seenOn!: CalendarDate;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'When it was settled; null while it is not.',
  })
  settledOn!: CalendarDate | null;

  @Field(() => ImpostorOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null while it is open.',
  })
  outcome!: ImpostorOutcome | null;
}
