import { Refusal } from '@fulian/domain/kernel';
import { parseRubric, type RubricRefusal, rubricHash } from '@fulian/domain/ratings';
import { rows, sql } from '../../../platform/rows.js';
import { allowChange, rubricNotFound } from './rubric-refusals.js';
import { findRubric, holdRubric, type RubricRow } from './rubric-rows.js';

export interface RubricStep {
  readonly id: string;
  readonly version: number;
}

/** Publishes a draft that is whole; from then on it never changes. */
export async function publishRubric(input: RubricStep): Promise<RubricRow | Refusal | RubricRefusal> {
  const rubric = await holdRubric(input.id);
  if (!rubric) return rubricNotFound();
  const refusal = allowChange(rubric, input.version);
  if (refusal) return refusal;
  const whole = parseRubric(rubric.content);
  if (Refusal.is(whole)) return whole;
  await rows(sql`
    update rubric set sha256 = ${rubricHash(whole)}, published_at = now(), version = version + 1
    where id = ${rubric.id}`);
  return (await findRubric(rubric.id)) ?? rubricNotFound();
}

/** Throws a draft away; what it was is returned. */
export async function discardRubric(input: RubricStep): Promise<RubricRow | Refusal> {
  const rubric = await holdRubric(input.id);
  if (!rubric) return rubricNotFound();
  const refusal = allowChange(rubric, input.version);
  if (refusal) return refusal;
  await rows(sql`delete from rubric where id = ${rubric.id}`);
  return rubric;
}
