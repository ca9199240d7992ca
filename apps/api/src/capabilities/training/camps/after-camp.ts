import { Refusal } from '@fulian/domain/kernel';
import type { CampType } from './camp.type.js';
import { readCamp } from './read-camps.js';

/** The camp as it is after a deed; a refusal goes on as it is. */
export const afterCamp = async (
  done: Promise<{ readonly id: string } | Refusal>,
): Promise<CampType | Refusal> => {
  const made = await done;
  return Refusal.is(made) ? made : ((await readCamp(made.id)) as CampType);
};
