import { graphql } from '#lib/graphql/graphql.ts';

export const questionsQuery = graphql(`
  query FilmingQuestions {
    filmingQuestions { key topic situation mayFilm why instead law lawReadOn }
  }
`);
