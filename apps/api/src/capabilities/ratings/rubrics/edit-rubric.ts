import { Refusal } from '@fulian/domain/kernel';
import { type RubricRefusal, readRubric } from '@fulian/domain/ratings';
import { rows, sql } from '../../../platform/rows.js';
import { jsonOf } from './read-json.js';
import { allowChange, rubricNotFound } from './rubric-refusals.js';
import { findRubric, holdRubric, type RubricRow } from './rubric-rows.js';

export interface RubricEdit {
  readonly id: string;
  readonly version: number;
  readonly json: string;
}

/** Replaces what a draft says; its name and its version stay. Its points need not add up yet. */
export async function editRubric(input: RubricEdit): Promise<RubricRow | Refusal | RubricRefusal> {
  const rubric = await holdRubric(input.id);
  if (!rubric) return rubricNotFound();
  const refusal = allowChange(rubric, input.version);
  if (refusal) return refusal;
  const read = readRubric(jsonOf(input.json));
  if (Refusal.is(read)) return read;
  const content = JSON.stringify({ ...read, name: rubric.name, version: rubric.rubricVersion });
  await rows(sql`
    update rubric set content = ${content}::jsonb, version = version + 1 where id = ${rubric.id}`);
  return (await findRubric(rubric.id)) ?? rubricNotFound();
}
