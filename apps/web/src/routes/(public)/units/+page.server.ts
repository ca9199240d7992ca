import { redirect } from '@sveltejs/kit';
import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const rootsQuery = graphql(`query Roots { rootUnits { id } }`);

/** The tree begins at the province. */
export const load: PageServerLoad = async ({ locals }) => {
  const { rootUnits } = await locals.ask.query(rootsQuery);
  redirect(307, rootUnits[0] ? `/units/${rootUnits[0].id}` : '/');
};
