import type { PageServerLoad } from './$types';
import { rubricsQuery } from './rubrics.query.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { rubrics } = await locals.ask.query(rubricsQuery);
  const latest = new Map(rubrics.nodes.toReversed().map((rubric) => [rubric.name, rubric]));
  const isCurrent = (id: string): boolean => [...latest.values()].some((rubric) => rubric.id === id);
  return {
    current: rubrics.nodes.filter(({ id }) => isCurrent(id)),
    earlier: rubrics.nodes.filter(({ id }) => !isCurrent(id)),
  };
};
