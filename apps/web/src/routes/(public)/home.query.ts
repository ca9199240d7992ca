import { nowFragment, periodFragment } from '#lib/figures/figures.query.ts';
import { graphql } from '#lib/graphql/graphql.ts';

/** The front page: the province, its prefectures, and the figures that are everyone's to see. */
export const homeQuery = graphql(
  `
  query Home {
    rootUnits {
      id
      name
      children(first: 100) { nodes { id name childCount } }
    }
    publicFigures {
      now { ...Now }
      months(last: 24) { ...Period }
      byPlatform { platform now { ...Now } }
    }
  }
`,
  [nowFragment, periodFragment],
);
