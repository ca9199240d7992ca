import type { Refusal } from '@fulian/domain/kernel';
import type { JudgeStep } from '@fulian/domain/ratings';
import { Problem } from '../../../platform/problem.js';
import { afterStep } from '../applications/after-step.js';
import type { RatingApplicationType } from '../applications/rating-application.type.js';
import type { ApplicationStep } from '../steps/hold-case.js';
import { takeStep } from '../steps/take-step.js';

/** Applications of which one step is taken, for one reason. */
export interface SeveralSteps {
  readonly applications: readonly ApplicationStep[];
  readonly reason: string;
}

/** What became of one of them. */
export interface StepOutcome {
  readonly ratingApplicationId: string;
  readonly result: RatingApplicationType | Refusal;
}

const most = 100;

/**
 * Takes the same step of several applications, each by the rules it would be taken by alone: one that is refused stops no
 * other. They are held in the order of their ids, so that two who do this at once never wait for each other in a ring.
 */
export async function takeSeveral(
  { applications, reason }: SeveralSteps,
  step: Extract<JudgeStep['step'], 'pass' | 'return'>,
): Promise<StepOutcome[]> {
  const byId = new Map(applications.map((each) => [each.ratingApplicationId, each] as const));
  if (byId.size > most)
    throw new Problem('BAD_USER_INPUT', `A step of several takes at most ${most} applications.`);
  const taken = new Map<string, string | Refusal>();
  for (const [id, each] of [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    taken.set(id, await takeStep(each, () => ({ step: { step, reason } })));
  return Promise.all(
    [...byId.keys()].map(async (ratingApplicationId) => ({
      ratingApplicationId,
      result: await afterStep(Promise.resolve(taken.get(ratingApplicationId) as string | Refusal)),
    })),
  );
}
