import { rubricTextsQuery } from '../rubrics/rubrics.query.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { rubrics } = await locals.ask.query(rubricTextsQuery);
  return { texts: rubrics.nodes.map(({ json }) => json) };
};
