import { type Tier, UnitPath } from '@fulian/domain/access';
import { Refusal } from '@fulian/domain/kernel';
import { RatingRoute, Rubric, takeRatingStep, withoutOutdated } from '@fulian/domain/ratings';
import { today } from '../../../platform/clock.js';
import { rows, sql } from '../../../platform/rows.js';
import { readPrefill } from '../prefill/read-prefill.js';
import type { HeldCase } from '../steps/held-case.js';
import { type ApplicationStep, holdCase } from '../steps/hold-case.js';
import { keepCase } from '../steps/keep-case.js';
import { stepActor } from '../steps/step-actor.js';

interface PlacedRow {
  readonly path: string;
  readonly tier: Tier;
}

/** Sends an application on its way, with what the system knows of the home frozen beside its answers. */
export async function submitApplication(input: ApplicationStep): Promise<string | Refusal> {
  const held = await holdCase(input);
  if (Refusal.is(held)) return held;
  const line = await rows(sql<PlacedRow>`
    select path::text, tier from unit where path @> ${held.unitPath}::ltree order by nlevel(path)`);
  const placed = line.map(({ path, tier }) => ({ path: UnitPath.of(path), tier }));
  const applicant = placed.at(-1);
  if (!applicant) throw new Error('The unit of an application stands nowhere.');
  const route = RatingRoute.of(applicant, placed);
  if (Refusal.is(route)) return route;
  const refusal = allowHome(held, applicant.tier);
  if (refusal) return refusal;
  const actor = await stepActor(held.roundId);
  const moment = { rules: held.rules, today: today() };
  const next = takeRatingStep({ ...held.found, route }, { step: 'submit' }, actor, moment);
  if (Refusal.is(next)) return next;
  // Sent again after a return: what a reviewer attested need not be attested once more.
  const { facts } = await readPrefill({ ...held, attested: held.facts }, moment.today);
  const current = withoutOutdated(held.rubric, facts, held.outdated);
  await keepCase(held, next, { attempt: held.attempt + 1, facts: current });
  return held.id;
}

/** Whether the round's rubric rates homes of this tier. */
const allowHome = ({ rubric }: HeldCase, tier: Tier): Refusal<'TierNotRated'> | undefined =>
  Rubric.appliesTo(rubric, rubric.appliesTo.home, tier)
    ? undefined
    : Refusal.of('TierNotRated', 'The rubric of this round does not rate homes of this tier.');
