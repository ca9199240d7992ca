import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../platform/scalars.js';

@ObjectType('AllianceMembership', {
  description: "An account's time in the alliance, from a day to a day, each with what proves it.",
  simpleResolvers: true,
})
export class AllianceMembershipType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each change; a change names the version it was decided on.' })
  version!: number;

  @Field(() => CalendarDateScalar, { description: 'Its first day.' })
  joinedOn!: CalendarDate;

  @Field(() => String, { description: 'What proves it: a document number or a link.' })
  joinProof!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Its last day; null while it lasts.' })
  leftOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'What proves its end; null while it lasts.' })
  leaveProof!: string | null;
}
