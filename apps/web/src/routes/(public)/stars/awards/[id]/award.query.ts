import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const awardQuery = graphql(`
  query RatingAwardPage($id: ID!) {
    ratingAward(ratingApplicationId: $id) {
      ratingApplicationId
      number
      homeName
      kind
      stars
      validFrom
      validUntil
      standing
      revokedOn
      revokedReason
      supersededOn
      receiptJson
      unit { id name ancestors { id name } }
      round { title rubricJson }
    }
  }
`);

export const starHistoryQuery = graphql(`
  query StarHistory($unitId: ID!) {
    starHistory(unitId: $unitId) { kind on ratingApplicationId homeName stars rubricVersion }
  }
`);

export type Award = NonNullable<ResultOf<typeof awardQuery>['ratingAward']>;
export type StarEvent = ResultOf<typeof starHistoryQuery>['starHistory'][number];
