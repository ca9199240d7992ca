import { graphql } from '#lib/graphql/graphql.ts';
import { trendFragment } from '../../growth/trend.query.ts';

/** What a coach reads of her trainee: her trend, and not what it opens; that is the trainee's to look at. */
export const coachedQuery = graphql(
  `
    query CoachedTrainee($id: ID!) {
      coachedTrainee(traineeId: $id) {
        id
        trainee { name topic skills device isSeed ageBand }
        pause { fromOn untilOn }
        pauseAhead { fromOn }
        goals { text untilOn isDone }
        drafts { id title state sentAt waitedDays dueOn isPaused }
        handovers { id fromName toName note handedOn }
        trend { ...Trend }
      }
    }
  `,
  [trendFragment],
);

export const recordMutation = graphql(`
  mutation RecordDraft($input: RecordDraftInput!) {
    recordDraft(input: $input) { __typename ... on CoachingDraft { id } ... on Refusal { code path } }
  }
`);
