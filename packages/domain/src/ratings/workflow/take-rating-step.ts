import type { UnitPath } from '../../access/index.js';
import { Refusal } from '../../kernel/index.js';
import type { RatingCase, StepActor } from './rating-case.js';
import { RatingState } from './rating-state.js';
import type { ProvinceStep, RatingStep } from './rating-step.js';
import { conflicted, mustStayAway } from './recusal.js';
import { appeal, submit, withdraw } from './steps/apply-steps.js';
import { after, type Change, type Moment, notYours } from './steps/case-rules.js';
import { judge } from './steps/judge-steps.js';
import { answerAppeal, answerObjection, award, extend, object, revoke } from './steps/result-steps.js';

/**
 * The case after a step, with the step and its reason in its history; or the rule that stands against it. Whether her
 * post may take such a step at all is the permission's; here it is decided whether she may, in this case, today.
 * @param actor a visitor may object and do nothing else
 */
export function takeRatingStep(
  found: RatingCase,
  step: RatingStep,
  actor: StepActor,
  moment: Moment,
): RatingCase | Refusal {
  const change = RatingState.allow(found.state, step.step) ?? changeBy(found, step, actor, moment);
  if (Refusal.is(change)) return change;
  return after(found, change, {
    step: step.step,
    personId: actor === 'visitor' ? null : actor.personId,
    on: moment.today,
    reason: 'reason' in step ? step.reason.trim() : '',
  });
}

function changeBy(found: RatingCase, step: RatingStep, actor: StepActor, moment: Moment): Change | Refusal {
  switch (step.step) {
    case 'submit':
      return submit(found, actor, moment);
    case 'withdraw':
      return withdraw(found, actor);
    case 'appeal':
      return appeal(found, actor, step.reason, moment);
    case 'object':
      return object(found, step.objectionId, moment);
    case 'attest':
    case 'pass':
    case 'return':
    case 'score':
    case 'settle':
    case 'decline':
      return judge(found, actor, step, moment);
    default:
      if (!isProvince(found, actor)) return notYours;
      return staysAway(actor, found.route.applicant) ? conflicted : changeByProvince(found, step, moment);
  }
}

/** Whoever declared that she stays away neither judges nor answers, grants or takes back. */
const staysAway = (actor: StepActor, applicant: UnitPath): boolean =>
  actor !== 'visitor' && mustStayAway(actor, applicant);

/** Only the province answers, grants and takes back. */
const isProvince = ({ route }: RatingCase, actor: StepActor): boolean =>
  actor !== 'visitor' && actor.unitPath === route.province;

function changeByProvince(found: RatingCase, step: ProvinceStep, moment: Moment): Change | Refusal {
  switch (step.step) {
    case 'answer_objection':
      return answerObjection(found, step, moment);
    case 'award':
      return award(found, moment);
    case 'revoke':
      return revoke(step.reason);
    case 'answer_appeal':
      return answerAppeal(found, step.isUpheld, step.reason, moment);
    case 'extend':
      return extend(found, step.days, step.reason, moment);
  }
}
