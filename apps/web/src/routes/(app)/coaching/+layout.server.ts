import { graphql } from '#lib/graphql/graphql.ts';
import type { LayoutServerLoad } from './$types';

const placeQuery = graphql(`
  query CoachingPlace { coachQueue { groups { id } } }
`);

/** Whether she coaches anybody: the desk is shown to who does. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const { coachQueue } = await locals.ask.query(placeQuery);
  return { isCoach: coachQueue.groups.length > 0 };
};
