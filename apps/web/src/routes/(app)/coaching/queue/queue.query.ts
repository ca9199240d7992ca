import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const queueQuery = graphql(`
  query CoachQueue {
    coachQueue {
      waiting { id title state sentAt waitedDays dueOn isPaused traineeName }
      answered { id title state sentAt waitedDays dueOn isPaused traineeName }
      groups { id name coachSince trainees { id name topic } }
    }
  }
`);

/** What the page listens to: only whether something else waits than it shows. */
export const queueSubscription = graphql(`
  subscription CoachQueueChanges { coachQueueChanges { waiting { id version isPaused } groups { id version } } }
`);

export type Queue = ResultOf<typeof queueQuery>['coachQueue'];
export type QueueEvent = ResultOf<typeof queueSubscription>;
