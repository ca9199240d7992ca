import { Refusal } from '@fulian/domain/kernel';
import { readApplication } from './application-rows.js';
import type { RatingApplicationType } from './rating-application.type.js';

/** The application as it is after a step; a refusal goes on as it is. */
export const afterStep = async (
  taken: Promise<string | Refusal>,
): Promise<RatingApplicationType | Refusal> => {
  const id = await taken;
  return Refusal.is(id) ? id : ((await readApplication(id)) as RatingApplicationType);
};
