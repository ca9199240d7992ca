import { type Rubric, shippedRubrics } from '@fulian/domain/ratings';

/** The rubric of a name, by which a round may be opened; null where there is none. */
export const rubricNamed = async (name: string): Promise<Rubric | null> =>
  shippedRubrics.find((rubric) => rubric.name === name) ?? null;
