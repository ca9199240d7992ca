import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('BeginCoachGroupInput', { description: 'A group to begin.' })
export class BeginCoachGroupInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key begins nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose group it is: your unit, or one below it.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name!: string;

  @Field(() => ID, { description: 'The post of who coaches it, one of the candidates.' })
  postId!: string;
}

@InputType('PlaceTraineeInput', { description: 'Who is to be in a group, or no longer.' })
export class PlaceTraineeInput {
  @Field(() => ID, { description: 'Which group.' })
  coachGroupId!: string;

  @Field(() => ID, { description: 'Who.' })
  traineeId!: string;

  @Field(() => Boolean, { description: 'Whether she is to be in it.' })
  isIn!: boolean;
}

@InputType('GiveCoachGroupInput', { description: 'A group, and who is to coach it.' })
export class GiveCoachGroupInput {
  @Field(() => ID, { description: 'Which group.' })
  coachGroupId!: string;

  @Field(() => Int, { description: 'The version you decided on.' })
  version!: number;

  @Field(() => ID, { description: 'The post of who is to coach it, one of the candidates.' })
  postId!: string;
}

@InputType('HandoverNoteInput', { description: 'What the next coach is to know of one trainee.' })
export class HandoverNoteInput {
  @Field(() => ID, { description: 'Who.' })
  trainee!: string;

  @Field(() => String, { description: 'The note, up to 1000 characters; she may read it too.' })
  note!: string;
}

@InputType('HandOverCoachGroupInput', { description: 'A group you hand over.' })
export class HandOverCoachGroupInput extends GiveCoachGroupInput {
  @Field(() => [HandoverNoteInput], { description: 'Notes on those of whom there is something to say.' })
  notes!: HandoverNoteInput[];
}
