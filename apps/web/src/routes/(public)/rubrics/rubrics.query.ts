import { graphql } from '#lib/graphql/graphql.ts';

export const rubricsQuery = graphql(`
  query Rubrics {
    rubrics(first: 100) {
      nodes { id name rubricVersion title { zh en } isOperatorsDraft publishedAt sha256 }
    }
  }
`);

export const rubricQuery = graphql(`
  query Rubric($id: ID!) {
    rubric(id: $id) { id name rubricVersion sha256 publishedAt isOperatorsDraft json }
  }
`);

/** With all they say: whoever opens the page can recompute any receipt, also without a line. */
export const rubricTextsQuery = graphql(`
  query RubricTexts {
    rubrics(first: 100) { nodes { name rubricVersion json } }
  }
`);
