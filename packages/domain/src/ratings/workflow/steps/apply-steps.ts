import { UnitPath } from '../../../access/index.js';
import { Refusal } from '../../../kernel/index.js';
import { WorkingDays } from '../../calendar/index.js';
import type { RatingCase, StepActor } from '../rating-case.js';
import { type Change, dueIn, type Moment, noReason, notYours } from './case-rules.js';

/** Whether it is hers, or of a unit below hers: the next tier may record what came by phone or on paper. */
const isHers = ({ route }: RatingCase, actor: StepActor): boolean =>
  actor !== 'visitor' && UnitPath.contains(actor.unitPath, route.applicant);

/** Sends an application on its way: to the county, or where there is none, straight to review. */
export function submit(
  found: RatingCase,
  actor: StepActor,
  moment: Moment,
): Change | Refusal<'NotYourStep' | 'RoundIsOver'> {
  if (!isHers(found, actor)) return notYours;
  const { rules, today } = moment;
  const isReturned = found.history.some(({ step }) => step === 'return');
  if (today > rules.applyUntil && !isReturned)
    return Refusal.of('RoundIsOver', `Applications were taken until ${rules.applyUntil}.`);
  return found.route.check
    ? dueIn('check', rules.checkDays, moment)
    : dueIn('review', rules.reviewDays, moment);
}

/** Takes an application back before it is decided. */
export const withdraw = (found: RatingCase, actor: StepActor): Change | Refusal<'NotYourStep'> =>
  isHers(found, actor) ? { state: 'withdrawn', dueOn: null, scores: [] } : notYours;

/** Appeals against a "no" or a revocation, once, within the round's working days. */
export function appeal(
  found: RatingCase,
  actor: StepActor,
  reason: string,
  moment: Moment,
): Change | Refusal<'NotYourStep' | 'NoReason' | 'AppealIsOver'> {
  if (!isHers(found, actor)) return notYours;
  if (!reason.trim()) return noReason;
  const { rules, today } = moment;
  const decidedOn = found.history.findLast(({ to, from }) => to === found.state && from !== to)?.on;
  if (found.appealed || (decidedOn && today > WorkingDays.after(decidedOn, rules.appealDays).on))
    return Refusal.of('AppealIsOver', 'An appeal is made once, within the working days of the round.');
  const against = found.state === 'revoked' ? 'revoked' : 'declined';
  return { ...dueIn('appeal', rules.panelDays, moment), appealed: against };
}
