import { Refusal } from '@fulian/domain/kernel';
import { type RatingCase, type RatingStep, takeRatingStep } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import type { HeldCase } from './held-case.js';
import { type ApplicationStep, holdCase, type Pardon } from './hold-case.js';
import { type Beside, keepCase } from './keep-case.js';
import { stepActor } from './step-actor.js';

/** A step of one application, and what else is kept with it. */
interface Told {
  readonly step: RatingStep;
  readonly beside?: Beside;
}

/**
 * Takes a step of an application: holds it, asks the domain, keeps what came of it.
 * @param tell which step it is, by what the application is now; or why there is none
 * @param then what is written besides, once the step is kept
 * @param pardons which steps of others it may come after, though she who takes it had not seen them
 * @returns the application's id
 */
export async function takeStep(
  input: ApplicationStep,
  tell: (held: HeldCase) => Told | Refusal | Promise<Told | Refusal>,
  then?: (held: HeldCase, next: RatingCase) => Promise<unknown>,
  pardons?: Pardon,
): Promise<string | Refusal> {
  const held = await holdCase(input, pardons);
  if (Refusal.is(held)) return held;
  const told = await tell(held);
  if (Refusal.is(told)) return told;
  const actor = await stepActor(held.roundId);
  const next = takeRatingStep(held.found, told.step, actor, { rules: held.rules, today: today() });
  if (Refusal.is(next)) return next;
  await keepCase(held, next, told.beside);
  await then?.(held, next);
  return held.id;
}
