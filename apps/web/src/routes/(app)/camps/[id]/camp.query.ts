import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const campQuery = graphql(`
  query CampPage($id: ID!) {
    camp(id: $id) {
      id
      version
      state
      title
      sessionNumber
      venue
      firstOn
      lastOn
      seats
      seatsTaken
      basis
      childcareNote
      unit { id name ancestors { id name } }
      programme { id name }
      lessons { day begins ends title trainer }
      quotas { unit { id name } seats seatsTaken }
      seasonClashes { name places fromOn untilOn note sources { title address says } }
      materials { id name size sha256 }
      homework { id task trainerName isMine }
    }
  }
`);

/** Who of the asker's subtree is enrolled: for who looks after enrolments. */
export const enrolmentsQuery = graphql(`
  query CampEnrolments($campId: ID!, $first: Int!, $after: String) {
    campEnrolments(campId: $campId, first: $first, after: $after) {
      nodes {
        id
        version
        state
        reason
        note
        createdAt
        waitingSince
        unit { id name ancestors { id name } }
        certificate {
          id
          number
          issuedOn
          revokedOn
          revokedReason
          revokedBy
          reissueReason
          reissuedBy
          earlier { id number issuedOn revokedOn revokedReason revokedBy reissueReason reissuedBy }
        }
        corrections { wasThere reason correctedBy correctedAt }
        trainee { id name ageBand hasGuardianConsent isSeed topic mayBePictured }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export type CampPage = NonNullable<ResultOf<typeof campQuery>['camp']>;
export type EnrolmentRow = ResultOf<typeof enrolmentsQuery>['campEnrolments']['nodes'][number];
