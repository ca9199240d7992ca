import { error, redirect } from '@sveltejs/kit';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { readRubricJson } from '#lib/ratings/read-rubric-json.ts';
import type { PageServerLoad } from './$types';
import { type Trial, trialQuery, trialRoundsQuery } from './trial.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { rubricDraft, ratingRounds } = await locals.ask.query(trialRoundsQuery, { id });
  if (!rubricDraft) error(404, 'There is no such draft.');
  if (rubricDraft.publishedAt) redirect(303, `/rubrics/${id}`);
  // A draft is tried on rounds that were held by a version of the same rubric.
  const rounds = ratingRounds.nodes
    .map(({ id: roundId, title, rubricJson }) => ({ id: roundId, title, rubric: readRubricJson(rubricJson) }))
    .filter(({ rubric }) => rubric.name === rubricDraft.name);
  const round = rounds.find((each) => each.id === url.searchParams.get('round')) ?? null;
  const shown = shownIn(url);
  let trial: Trial | undefined;
  const applications =
    round &&
    (await readPages(shown, async (first, after) => {
      const variables = { rubricId: id, roundId: round.id, first, after };
      const { rubricTrial } = await locals.ask.query(trialQuery, variables);
      if (!rubricTrial) error(404, 'There is no such round.');
      trial ??= rubricTrial;
      return rubricTrial.applications;
    }));
  return {
    id,
    draft: { rubric: readRubricJson(rubricDraft.json), version: rubricDraft.rubricVersion },
    rounds: rounds.map(({ id: roundId, title }) => ({ id: roundId, title })),
    held: round && { id: round.id, rubric: round.rubric },
    trial: trial ?? null,
    applications,
    more: longerThan(url, shown),
  };
};
