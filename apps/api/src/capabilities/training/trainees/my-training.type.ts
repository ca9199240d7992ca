import type { CalendarDate } from '@fulian/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../../platform/scalars.js';
import { EnrolmentType } from '../enrolments/enrolment.type.js';
import { ConsentType, TraineeType } from './trainee.type.js';

@ObjectType('MyTraining', {
  description: 'All that is kept of your training, as you see it.',
  simpleResolvers: true,
})
export class MyTrainingType {
  @Field(() => TraineeType, { nullable: true, description: 'You as a trainee; null before your first camp.' })
  trainee!: TraineeType | null;

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Your day of birth, shown to nobody else.',
  })
  bornOn!: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'Who agreed for you while you were under age.' })
  guardianName!: string | null;

  @Field(() => [EnrolmentType], { description: 'Your enrolments, the latest first.' })
  enrolments!: readonly EnrolmentType[];

  @Field(() => [ConsentType], { description: 'Every consent you gave or took back, the latest first.' })
  consents!: readonly ConsentType[];
}
