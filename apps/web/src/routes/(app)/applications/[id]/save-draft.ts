import { error } from '@sveltejs/kit';
import { answersIn, outdatedIn } from '#lib/applications/answers-in.ts';
import { rubricIn } from '#lib/applications/rubric-in.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import { applicationQuery, saveMutation } from './application.query.ts';

/** Which application a form means, and as it was when somebody looked at it. */
export const stepIn = (id: string, form: FormData) => ({
  ratingApplicationId: id,
  version: Number(form.get('version')),
});

/** What came of saving: the version it has now, or the refusal. */
export type SavedDraft = { readonly version: number } | { readonly refusal: RefusalValue };

/** Keeps what the form says. */
export async function saveDraft(locals: App.Locals, id: string, form: FormData): Promise<SavedDraft> {
  const { ratingApplication } = await locals.ask.query(applicationQuery, { id });
  if (!ratingApplication) error(404, 'There is no such application, or it is not yours.');
  const rubric = rubricIn(ratingApplication.round.rubricJson);
  const input = {
    ...stepIn(id, form),
    homeName: textIn(form, 'homeName') ?? '',
    answers: answersIn(form, rubric),
    outdated: outdatedIn(form, rubric),
  };
  const { saveRatingApplication } = await locals.ask.mutate(saveMutation, { input });
  const refusal = refusalIn(saveRatingApplication);
  if (refusal) return { refusal };
  return saveRatingApplication.__typename === 'RatingApplication'
    ? { version: saveRatingApplication.version }
    : error(500, 'The API answered without an application.');
}
