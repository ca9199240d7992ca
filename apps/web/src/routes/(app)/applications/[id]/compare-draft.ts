import { Refusal } from '@fulian/domain/kernel';
import { Criterion, parseAnswers, Rubric } from '@fulian/domain/ratings';
import { answersIn, outdatedIn, type TypedAnswer } from '#lib/applications/answers-in.ts';
import { answersOf } from '#lib/applications/inputs-of.ts';
import { type DeviceDraft, wordsOf } from './device-draft.ts';

/** What the server has of an application. */
export interface ServerDraft {
  readonly version: number;
  readonly homeName: string;
  readonly givenAnswers: readonly TypedAnswerLike[];
  /** Criteria of which she said that what was carried over holds no longer. */
  readonly outdated: readonly string[];
}

type TypedAnswerLike = Omit<TypedAnswer, 'evidence'> & { readonly evidence: readonly string[] };

/** One thing that device and server say differently; the criterion's id, or `homeName`. */
export interface DraftDifference {
  readonly field: string;
  readonly onDevice: string;
  readonly onServer: string;
}

/**
 * How what is kept on the device stands to what the server has: nothing to do; the device has gone on from what the server
 * has; or the server has gone on, too, and a person has to choose.
 */
export type DraftStanding =
  | { readonly kind: 'same' }
  | { readonly kind: 'ahead' | 'apart'; readonly differences: readonly DraftDifference[] };

const wordsOfAnswer = (answer: TypedAnswerLike | undefined): string => {
  if (!answer || (answer.isYes === null && answer.number === null)) return '';
  const value = answer.isYes === null ? String(answer.number) : answer.isYes ? 'yes' : 'no';
  return [value, ...answer.evidence].join('\n');
};

export function compareDraft(draft: DeviceDraft, server: ServerDraft, rubric: Rubric): DraftStanding {
  const words = wordsOf(draft.fields);
  const device = new Map(answersIn(words, rubric).map((answer) => [answer.criterion, answer] as const));
  const given = new Map(server.givenAnswers.map((answer) => [answer.criterion, answer] as const));
  const differences = Rubric.criteria(rubric)
    .filter(Criterion.isAsked)
    .map(({ id }) => ({
      field: id,
      onDevice: wordsOfAnswer(device.get(id)),
      onServer: wordsOfAnswer(given.get(id)),
    }));
  const gone = outdatedIn(words, rubric);
  const standing = Rubric.criteria(rubric)
    .filter(({ kind }) => kind === 'shown')
    .map(({ id }) => ({
      field: id,
      onDevice: gone.includes(id) ? 'outdated' : 'still',
      onServer: server.outdated.includes(id) ? 'outdated' : 'still',
    }));
  const homeName = words.get('homeName');
  const named = typeof homeName === 'string' ? homeName.trim() : server.homeName;
  const all = [
    { field: 'homeName', onDevice: named, onServer: server.homeName },
    ...differences,
    ...standing,
  ].filter(({ onDevice, onServer }) => onDevice !== onServer);
  if (all.length === 0) return { kind: 'same' };
  return { kind: draft.version === server.version ? 'ahead' : 'apart', differences: all };
}

/** The criteria whose answers the rubric does not take as they were typed, by the rules the server goes by, too. */
export function faultyIn(words: FormData, rubric: Rubric): readonly string[] {
  const asked = Rubric.criteria(rubric).filter(Criterion.isAsked);
  const unread = asked.filter(({ id, kind }) => {
    const typed = words.get(`answer.${id}`);
    const answer = answersIn(words, rubric).find(({ criterion }) => criterion === id);
    return kind !== 'yes_no' && typeof typed === 'string' && typed.trim() !== '' && answer?.number === null;
  });
  const parsed = parseAnswers(rubric, answersOf(answersIn(words, rubric)));
  const refused = Refusal.is(parsed) ? [String(parsed.path?.[1] ?? '')] : [];
  return [...new Set([...unread.map(({ id }) => id), ...refused])].filter(Boolean);
}
