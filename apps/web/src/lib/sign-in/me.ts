import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const meQuery = graphql(`
  query Me {
    me {
      personId
      name
      username
      permissions
      activePost { id kind unit { id name tier } }
      posts { id kind unit { id name tier } }
    }
  }
`);

/** The person who is signed in, and the post she acts in. */
export type Me = NonNullable<ResultOf<typeof meQuery>['me']>;
