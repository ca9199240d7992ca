import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const starsQuery = graphql(`
  query Stars($first: Int!) {
    publicNotices(first: 100) {
      nodes { ratingApplicationId homeName stars noticedFrom noticedUntil unit { id name } round { title } }
      totalCount
    }
    ratingAwards(first: $first) {
      nodes { ratingApplicationId homeName stars kind validUntil unit { id name } round { title } }
      totalCount
    }
  }
`);

export type NoticeRow = ResultOf<typeof starsQuery>['publicNotices']['nodes'][number];
export type AwardRow = ResultOf<typeof starsQuery>['ratingAwards']['nodes'][number];
