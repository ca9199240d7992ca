import type { Rubric } from '@fulian/domain/ratings';

/** The rubric of a round, as the API tells it: a round keeps nothing that is none. */
export const rubricIn = (json: string): Rubric => JSON.parse(json) as Rubric;
