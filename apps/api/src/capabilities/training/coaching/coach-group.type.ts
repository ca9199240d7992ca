import { type PostKind, postKinds } from '@fulian/domain/access';
import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { CalendarDateScalar } from '../../../platform/scalars.js';

@ObjectType('CoachGroup', { description: 'Trainees and who coaches them.' })
export class CoachGroupType {
  @Field(() => ID, { simple: true, description: 'Its id.' })
  id!: string;

  @Field(() => Int, { simple: true, description: 'Grows with each change; say it when you change it.' })
  version!: number;

  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, { simple: true, description: 'Who coaches it.' })
  coachName!: string;

  @Field(() => CalendarDateScalar, { simple: true, description: 'Since when she does.' })
  coachSince!: CalendarDate;

  /** Not on the wire: what fields read on from. */
  unitId!: string;
}

@ObjectType('CoachGroupConnection', { description: 'A page of a list of groups.' })
export class CoachGroupConnectionType extends connectionType('CoachGroup', () => CoachGroupType) {}

@ObjectType('CoachCandidate', {
  description: 'Who may coach: a post and who holds it.',
  simpleResolvers: true,
})
export class CoachCandidateType {
  @Field(() => ID, { description: 'Her post’s id.' })
  id!: string;

  @Field(() => String, { description: 'Her name.' })
  name!: string;

  @Field(() => String, { description: `What she is: ${postKinds.join(', ')}.` })
  postKind!: PostKind;

  @Field(() => String, { description: 'In which unit.' })
  unitName!: string;
}
