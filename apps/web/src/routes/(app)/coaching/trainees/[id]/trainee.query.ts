import { graphql } from '#lib/graphql/graphql.ts';

export const coachedQuery = graphql(`
  query CoachedTrainee($id: ID!) {
    coachedTrainee(traineeId: $id) {
      id
      trainee { name topic skills device isSeed ageBand }
      pause { fromOn untilOn }
      goals { text untilOn isDone }
      drafts { id title state sentAt waitedDays dueOn isPaused }
      handovers { id fromName toName note handedOn }
      trend {
        accountName
        knownFrom
        knownUntil
        weeks { fromOn works isPaused }
        activeWeeks
        knownWeeks
        ownWorks
        titledWorks
        unanswered
        unansweredOn
        comments
        worksWithComments
        bestHour { fromHour untilHour medianPlays works }
        lastWorkOn
        nextStep
      }
    }
  }
`);

export const recordMutation = graphql(`
  mutation RecordDraft($input: RecordDraftInput!) {
    recordDraft(input: $input) { __typename ... on CoachingDraft { id } ... on Refusal { code path } }
  }
`);
