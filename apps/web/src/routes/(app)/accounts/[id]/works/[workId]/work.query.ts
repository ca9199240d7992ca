import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const workQuery = graphql(`
  query WorkPage($id: ID!, $workId: ID!) {
    account(id: $id) {
      id
      name
      platform
      unit { id name ancestors { id name } }
      work(workId: $workId) {
        title
        publishedOn
        publishedAt
        sightings {
          id
          seenAt
          importId
          fileName
          reads { state value }
          plays { state value }
          wows { state value }
          likes { state value }
          comments { state value }
          shares { state value }
        }
      }
    }
  }
`);

export type WorkPage = NonNullable<NonNullable<ResultOf<typeof workQuery>['account']>['work']>;
export type Sighting = WorkPage['sightings'][number];
