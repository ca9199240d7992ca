import { Refusal } from '@fulian/domain/kernel';
import type { RubricRow } from './rubric-rows.js';

/** Not one's own and not there look the same. */
export const rubricNotFound = (): Refusal<'RubricNotFound'> =>
  Refusal.of('RubricNotFound', 'There is no such rubric.', ['id']);

/** Whether a draft may be changed: it must be a draft still, and what the editor saw. */
export function allowChange(
  rubric: RubricRow,
  seen: number,
): Refusal<'RubricPublished' | 'StaleVersion'> | undefined {
  if (rubric.publishedAt)
    return Refusal.of('RubricPublished', 'It was published and does not change any more.', ['id']);
  return rubric.version === seen
    ? undefined
    : Refusal.of('StaleVersion', `The rubric is at version ${rubric.version}, not ${seen}.`, ['version']);
}

/** Of each rubric there is one draft at a time. */
export const draftExists = (name: string): Refusal<'RubricDraftExists'> =>
  Refusal.of('RubricDraftExists', `There is a draft of ${name} already.`);
