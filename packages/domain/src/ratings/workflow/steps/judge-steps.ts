import { Refusal } from '../../../kernel/index.js';
import type { RatingCase, StepActor } from '../rating-case.js';
import type { JudgeStep } from '../rating-step.js';
import { allowJudging, type RecusalRefusal } from '../recusal.js';
import { BlindScores } from '../scores.js';
import { type Change, dueIn, type Moment, noReason, publish } from './case-rules.js';

export type JudgeRefusal = RecusalRefusal | Refusal<'NoReason' | 'NotAScore' | 'NoStars'>;

/** Which unit judges a case where it stands. */
export const judgeOf = ({ state, route }: Pick<RatingCase, 'state' | 'route'>) =>
  state === 'check'
    ? route.check
    : state === 'review'
      ? route.review
      : state === 'panel'
        ? route.province
        : null;

const isScore = (points: number, stars: number): boolean =>
  Number.isFinite(points) && points >= 0 && points <= 100 && Number.isSafeInteger(stars) && stars >= 0;

/** What those do who judge: county, reviewers and panel. */
export function judge(
  found: RatingCase,
  actor: StepActor,
  step: JudgeStep,
  moment: Moment,
): Change | JudgeRefusal {
  const judging = allowJudging(found, actor, judgeOf(found));
  if (Refusal.is(judging)) return judging;
  if (step.step !== 'score' && step.step !== 'pass' && !step.reason.trim()) return noReason;
  const { rules } = moment;
  switch (step.step) {
    case 'attest':
      return {};
    case 'pass':
      return dueIn('review', rules.reviewDays, moment);
    case 'return':
      return { state: 'draft', dueOn: null, scores: [], stars: null };
    case 'decline':
      return { state: 'declined', dueOn: null, stars: null };
    case 'settle':
      if (!Number.isSafeInteger(step.stars) || step.stars < 1)
        return Refusal.of('NoStars', 'What goes on public notice has one star or more.', ['stars']);
      return publish(step.stars, moment);
    case 'score': {
      if (!isScore(step.points, step.stars))
        return Refusal.of('NotAScore', 'A score has 0 to 100 points and whole stars.', ['points']);
      const { points, stars } = step;
      const scores = [...found.scores, { personId: judging.personId, points, stars }];
      const isComplete =
        scores.length >= 2 && scores.length >= BlindScores.needed(scores, rules.gapThreshold);
      return { scores, ...(isComplete && dueIn('panel', rules.panelDays, moment)) };
    }
  }
}
