import { UnitPath } from '../../access/index.js';
import { Refusal } from '../../kernel/index.js';
import type { RatingCase, StepActor, StepMember } from './rating-case.js';

export type RecusalRefusal = Refusal<
  'NotYourStep' | 'RecusalNotDeclared' | 'OwnUnit' | 'Conflicted' | 'JudgedAlready'
>;

const judging: readonly string[] = ['pass', 'return', 'score', 'settle', 'decline'];

/** Whether she has to stay away from an applicant: her own unit, or one she declared. */
export const mustStayAway = (
  { unitPath, conflicts }: Pick<StepMember, 'unitPath' | 'conflicts'>,
  applicant: UnitPath,
): boolean => unitPath === applicant || conflicts.some((path) => UnitPath.contains(path, applicant));

export const conflicted = Refusal.of('Conflicted', 'She declared that she stays away from this unit.');

/** Whether somebody may judge an application for the unit at `path`: nobody judges her own, or the same one twice. */
export function allowJudging(
  { route, history }: RatingCase,
  actor: StepActor,
  path: UnitPath | null,
): StepMember | RecusalRefusal {
  if (actor === 'visitor' || path === null || actor.unitPath !== path)
    return Refusal.of('NotYourStep', 'Another unit takes this step.');
  if (!actor.hasDeclared)
    return Refusal.of('RecusalNotDeclared', 'Whom she stays away from is declared before anything is seen.');
  if (actor.unitPath === route.applicant)
    return Refusal.of('OwnUnit', 'Nobody judges the application of her own unit.');
  if (mustStayAway(actor, route.applicant)) return conflicted;
  const submitted = history.findLastIndex(({ step }) => step === 'submit');
  const judges = history.slice(submitted + 1).filter(({ step }) => judging.includes(step));
  if (judges.some(({ personId }) => personId === actor.personId))
    return Refusal.of('JudgedAlready', 'She has judged this application at an earlier step.');
  return actor;
}
