import { error } from '@sveltejs/kit';
import { readRubricJson } from '#lib/ratings/read-rubric-json.ts';
import { rubricQuery } from '../rubrics.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { rubric } = await locals.ask.query(rubricQuery, { id: params.id });
  if (!rubric) error(404, 'There is no such rubric.');
  const { json, ...published } = rubric;
  return { published, rubric: readRubricJson(json) };
};
