import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

/** The public face of one unit. */
export const unitQuery = graphql(`
  query UnitFace($id: ID!) {
    unit(id: $id) {
      id
      name
      tier
      kind
      childCount
      otherNames
      ancestors { id name tier }
      adminParent { id name }
    }
    unitPosts(unitId: $id) { id kind holderName }
    publicAccounts(unitId: $id, first: 100) {
      nodes { id platform name handle url }
      totalCount
    }
  }
`);

export const childrenQuery = graphql(`
  query UnitChildren($id: ID!, $first: Int!, $after: String) {
    unit(id: $id) {
      children(first: $first, after: $after) {
        nodes { id name kind childCount }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export type UnitFace = NonNullable<ResultOf<typeof unitQuery>['unit']>;
export type UnitPost = ResultOf<typeof unitQuery>['unitPosts'][number];
export type PublicAccount = ResultOf<typeof unitQuery>['publicAccounts']['nodes'][number];
