import { Criterion, Rubric } from '@fulian/domain/ratings';

/** An answer as it goes on the wire. */
export interface TypedAnswer {
  readonly criterion: string;
  readonly isYes: boolean | null;
  readonly number: number | null;
  readonly evidence: string[];
}

const text = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const wholeIn = (typed: string): number | null => {
  const number = Number(typed.replace(/[,，\s]/g, ''));
  return typed !== '' && Number.isSafeInteger(number) && number >= 0 ? number : null;
};

/** The answers that a form with `AnswerFields` gives to what the rubric asks; empty fields are no answers. */
export const answersIn = (form: FormData, rubric: Rubric): TypedAnswer[] =>
  Rubric.criteria(rubric)
    .filter(Criterion.isAsked)
    .map(({ id, kind }) => {
      const typed = text(form, `answer.${id}`);
      return {
        criterion: id,
        isYes: kind === 'yes_no' && typed !== '' ? typed === 'yes' : null,
        number: kind === 'yes_no' ? null : wholeIn(typed),
        evidence: text(form, `evidence.${id}`)
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      };
    });

/** The criteria of which she says that what was carried over from an earlier application holds no longer. */
export const outdatedIn = (form: FormData, rubric: Rubric): string[] =>
  Rubric.criteria(rubric).flatMap(({ id, kind }) =>
    kind === 'shown' && form.get(`still.${id}`) === 'no' ? [id] : [],
  );

/** A reviewer's word for something the system does not know, as it goes on the wire. */
export interface TypedAttestation {
  readonly criterion: string;
  readonly isThere: boolean | null;
  readonly number: number | null;
  readonly before: number | null;
  readonly source: string;
  readonly reason: string;
}

/** What a form with `AttestFields` attests; a criterion whose value was left empty is not attested. */
export const attestedIn = (form: FormData, rubric: Rubric): TypedAttestation[] =>
  Rubric.criteria(rubric).flatMap((criterion) => {
    const { id, kind } = criterion;
    const typed = text(form, `attest.${id}`);
    if (Criterion.isAsked(criterion) || typed === '') return [];
    const isFlag = kind === 'shown';
    return [
      {
        criterion: id,
        isThere: isFlag ? typed === 'yes' : null,
        number: isFlag ? null : wholeIn(typed),
        before: kind === 'growth' ? wholeIn(text(form, `attestBefore.${id}`)) : null,
        source: text(form, `attestSource.${id}`),
        reason: text(form, `attestReason.${id}`),
      },
    ];
  });

/** The same with the reviewer's reason for each. */
export const reviewedIn = (form: FormData, rubric: Rubric): (TypedAnswer & { readonly reason: string })[] =>
  answersIn(form, rubric).map((answer) => ({ ...answer, reason: text(form, `reason.${answer.criterion}`) }));
