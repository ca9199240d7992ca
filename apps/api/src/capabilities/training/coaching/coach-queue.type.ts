import { Field, ObjectType } from 'type-graphql';
import { CoachGroupType } from './coach-group.type.js';
import { CoachingDraftType } from './draft.type.js';

@ObjectType('CoachQueue', {
  description: 'What waits for a coach: by how long it has waited, and by nothing else.',
  simpleResolvers: true,
})
export class CoachQueueType {
  @Field(() => [CoachingDraftType], {
    description: 'Drafts that wait; of those who pause, the clock stands still and they come last.',
  })
  waiting!: readonly CoachingDraftType[];

  @Field(() => [CoachingDraftType], { description: 'What was answered last, up to ten.' })
  answered!: readonly CoachingDraftType[];

  @Field(() => [CoachGroupType], { description: 'The groups you coach.' })
  groups!: readonly CoachGroupType[];
}
