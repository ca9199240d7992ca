import { Refusal } from '@fulian/domain/kernel';
import { prefillAnswers } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { sql } from '../../../platform/rows.js';
import {
  applicationRows,
  beginApplication,
  type RatingApplicationType,
  saveApplication,
} from '../../ratings/index.js';
import { ownTrainee } from '../trainees/read-my-training.js';
import { notATrainee } from '../trainees/set-consent.js';
import { readGrowth, readOpenRound } from './read-growth.js';
import { readOwnWorks } from './read-own-works.js';

/**
 * Begins her unit's application in the open round for Micro-Homes, filled in from her exports as far as they go. It is a
 * draft like any other: she reads it over, her unit sends it, and the rating takes its way.
 */
export async function applyFromGrowth(id: string): Promise<RatingApplicationType | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const [growth, round, all] = await Promise.all([
    readGrowth(own.id),
    readOpenRound(own.id),
    readOwnWorks(own.id),
  ]);
  if (round?.applicationId) return Refusal.of('AlreadyApplied', 'The unit has an application in this round.');
  if (!growth.isEligible || !round || !all.account)
    return Refusal.of('NotEligibleYet', 'One of the rules is not met; each is explained.');
  const begun = await beginApplication({ ratingRoundId: round.id, unitId: round.unitId }, id);
  if (Refusal.is(begun)) return begun;
  const { version, answers } = begun as RatingApplicationType;
  const { name, url } = all.account;
  const { criteria } = prefillAnswers(round.rubric, all, url ?? name, today());
  const saved = await saveApplication({
    ratingApplicationId: id,
    version,
    homeName: name,
    // What her exports say stands over what the application began with.
    answers: Object.entries({ ...answers.criteria, ...criteria }).map(([criterion, { value, evidence }]) => ({
      criterion,
      isYes: typeof value === 'boolean' ? value : null,
      number: typeof value === 'number' ? value : null,
      evidence: [...(evidence ?? [])],
    })),
  });
  if (Refusal.is(saved)) return saved;
  const [application] = await applicationRows(sql`where a.id = ${id}`);
  return application as RatingApplicationType;
}
