import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { InstantScalar } from '../../../platform/scalars.js';

@ObjectType('HomeworkAnswer', {
  description: 'What one woman sent, between her and the trainer who set it.',
  simpleResolvers: true,
})
export class HomeworkAnswerType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Who sent it.' })
  name!: string;

  @Field(() => String, { description: 'What she wrote.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where her draft can be watched.' })
  link!: string | null;

  @Field(() => InstantScalar, { description: 'When she sent it.' })
  sentAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the trainer says of it.' })
  feedback!: string | null;
}

@ObjectType('Homework', { description: 'A task of a camp; optional for everybody.', simpleResolvers: true })
export class HomeworkType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What is asked.' })
  task!: string;

  @Field(() => String, { description: 'Who set it and reads what comes back.' })
  trainerName!: string;

  @Field(() => Boolean, { description: 'Whether you set it.' })
  isMine!: boolean;

  /** Not on the wire. */
  campId!: string;
}

@InputType({ description: 'A homework to set.' })
export class SetHomeworkInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key sets nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'For which camp.' })
  campId!: string;

  @Field(() => String, { description: 'What is asked, in 1 to 2000 characters.' })
  task!: string;
}

@InputType({ description: 'A homework to send.' })
export class AnswerHomeworkInput {
  @Field(() => ID, { description: 'Which homework.' })
  homeworkId!: string;

  @Field(() => String, { description: 'What you did, in 1 to 2000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Where your draft can be watched.' })
  link: string | null = null;
}
