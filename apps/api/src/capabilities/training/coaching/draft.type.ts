import type { CalendarDate } from '@fulian/domain/kernel';
import { type DraftState, draftStates } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { CalendarDateScalar, InstantScalar } from '../../../platform/scalars.js';

export const DraftStateEnum = enumOf(draftStates);
registerEnumType(DraftStateEnum, { name: 'DraftState', description: 'Where a draft stands.' });

@ObjectType('CoachingRemark', {
  description: 'One remark of a coach’s, about a moment of the film or about the whole.',
  simpleResolvers: true,
})
export class RemarkType {
  @Field(() => Int, { nullable: true, description: 'Seconds from the beginning; null: about the whole.' })
  atSecond!: number | null;

  @Field(() => String, { description: 'What she says.' })
  text!: string;
}

@ObjectType('CoachingAnswer', { description: 'What a coach answered to a draft.', simpleResolvers: true })
export class CoachingAnswerType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who answered.' })
  coachName!: string;

  @Field(() => [RemarkType], { description: 'Moments in their order, then the whole.' })
  remarks!: readonly RemarkType[];

  @Field(() => InstantScalar, { description: 'When.' })
  answeredAt!: Date;
}

@ObjectType('CoachingFile', { description: 'A small file that came with a draft.', simpleResolvers: true })
export class CoachingFileType {
  @Field(() => ID, { description: 'Its id; `GET /coaching-files/<id>` sends it to her and her coach.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is: image/jpeg, image/png or video/mp4.' })
  mediaType!: string;

  @Field(() => Int, { description: 'How many bytes it has.' })
  size!: number;
}

@ObjectType('CoachingDraft', { description: 'What a trainee sends her coach. Nobody else sees it.' })
export class CoachingDraftType {
  @Field(() => ID, { simple: true, description: 'Its id.' })
  id!: string;

  @Field(() => Int, { simple: true, description: 'Grows with each change; say it when you take a step.' })
  version!: number;

  @Field(() => DraftStateEnum, { simple: true, description: 'Where it stands.' })
  state!: DraftState;

  @Field(() => String, { simple: true, description: 'What she calls it.' })
  title!: string;

  @Field(() => String, { simple: true, nullable: true, description: 'Where the film can be seen.' })
  link!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Her words, or what she asks.' })
  note!: string | null;

  @Field(() => CoachingFileType, { simple: true, nullable: true, description: 'The file with it.' })
  file!: CoachingFileType | null;

  @Field(() => InstantScalar, { simple: true, description: 'When it was sent last.' })
  sentAt!: Date;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many working days it has waited, without pauses; null once it is answered.',
  })
  waitedDays!: number | null;

  @Field(() => CalendarDateScalar, {
    simple: true,
    nullable: true,
    description: 'By when an answer is due; null while a pause keeps that open, and once it is answered.',
  })
  dueOn!: CalendarDate | null;

  @Field(() => Boolean, { simple: true, description: 'Whether she pauses today: the clock stands still.' })
  isPaused!: boolean;

  @Field(() => Boolean, { simple: true, description: 'Whether it is your own.' })
  isMine!: boolean;

  @Field(() => ID, { simple: true, description: 'Whose it is.' })
  traineeId!: string;

  @Field(() => String, { simple: true, description: 'Her name.' })
  traineeName!: string;
}
