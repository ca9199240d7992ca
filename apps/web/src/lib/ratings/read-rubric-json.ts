import { Refusal } from '@fulian/domain/kernel';
import { type Rubric, readRubric } from '@fulian/domain/ratings';

/** A rubric as the API gave it; what the API keeps was read by the same rules. */
export function readRubricJson(json: string): Rubric {
  const rubric = readRubric(JSON.parse(json));
  if (Refusal.is(rubric)) throw new Error(rubric.message);
  return rubric;
}
