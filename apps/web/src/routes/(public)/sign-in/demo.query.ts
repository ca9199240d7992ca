import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const demoQuery = graphql(`
  query DemoSignIns {
    demoSignIns {
      name
      username
      password
      post { kind unit { name tier ancestors { name } } }
    }
  }
`);

export type DemoSignIn = ResultOf<typeof demoQuery>['demoSignIns'][number];
