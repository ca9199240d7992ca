import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

const childPageFragment = graphql(`
  fragment ChildPage on UnitConnection {
    nodes { id name kind childCount }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
`);

/** The public face of one unit, with the first of those below it. */
export const unitQuery = graphql(
  `
  query UnitFace($id: ID!, $first: Int!) {
    unit(id: $id) {
      id
      name
      tier
      kind
      childCount
      otherNames
      ancestors { id name tier }
      adminParent { id name }
      children(first: $first) { ...ChildPage }
    }
    unitPosts(unitId: $id) { id kind holderName }
    publicAccounts(unitId: $id, first: 100) {
      nodes { id platform name handle url }
      totalCount
    }
  }
`,
  [childPageFragment],
);

/** More of those below it. */
export const childrenQuery = graphql(
  `
  query UnitChildren($id: ID!, $first: Int!, $after: String) {
    unit(id: $id) {
      children(first: $first, after: $after) { ...ChildPage }
    }
  }
`,
  [childPageFragment],
);

export type UnitFace = NonNullable<ResultOf<typeof unitQuery>['unit']>;
export type UnitPost = ResultOf<typeof unitQuery>['unitPosts'][number];
export type PublicAccount = ResultOf<typeof unitQuery>['publicAccounts']['nodes'][number];
