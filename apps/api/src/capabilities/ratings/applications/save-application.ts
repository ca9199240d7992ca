import { Refusal } from '@fulian/domain/kernel';
import { Rubric } from '@fulian/domain/ratings';
import { announce } from '../../../platform/announce.js';
import { rows, sql } from '../../../platform/rows.js';
import { type ApplicationStep, holdCase } from '../steps/hold-case.js';
import { ratingChannel } from '../steps/rating-channel.js';
import type { CriterionAnswerInput } from './answer-input.type.js';
import { answersOf } from './answers-of.js';

/** What an application is to say from now on. */
export interface Saving extends ApplicationStep {
  readonly homeName: string;
  readonly answers: readonly CriterionAnswerInput[];
  /** Criteria whose fact was carried over and holds no longer. */
  readonly outdated?: readonly string[] | null;
}

/** Keeps what was filled in so far; the applicant finds no veto, so that she tells of none. Returns the id. */
export async function saveApplication(input: Saving): Promise<string | Refusal> {
  const held = await holdCase(input);
  if (Refusal.is(held)) return held;
  if (held.found.state !== 'draft')
    return Refusal.of('WrongRatingState', 'An application that was sent is not changed.', ['state']);
  const homeName = input.homeName.trim();
  if (!homeName || homeName.length > 60)
    return Refusal.of('NotAName', 'A name has 1 to 60 characters.', ['homeName']);
  const answers = answersOf(input.answers, [], held.rubric);
  if (Refusal.is(answers)) return answers;
  const outdated = [...new Set(input.outdated ?? [])];
  const unknown = outdated.find((id) => !Rubric.criteria(held.rubric).some((each) => each.id === id));
  if (unknown !== undefined)
    return Refusal.of('AnswersDoNotFit', 'The rubric has no such criterion.', ['outdated', unknown]);
  await rows(sql`
    update rating_application set home_name = ${homeName}, answers = ${JSON.stringify(answers)}::jsonb,
      outdated = ${outdated}::text[], version = version + 1
    where id = ${held.id}`);
  await announce(ratingChannel, held.id);
  return held.id;
}
