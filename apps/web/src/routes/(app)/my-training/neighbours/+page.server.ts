import { redirect } from '@sveltejs/kit';
import { graphql } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

const neighboursQuery = graphql(`
  query NeighbourTrainees {
    myTraining { trainee { id ageBand } consents { purpose withdrawnAt } }
    neighbourTrainees { id name unitName topic skills note }
  }
`);

export const load: PageServerLoad = async ({ locals }) => {
  const { myTraining, neighbourTrainees } = await locals.ask.query(neighboursQuery);
  if (!myTraining.trainee) redirect(303, '/my-training');
  return {
    isAdult: myTraining.trainee.ageBand === 'adult',
    isWilling: myTraining.consents.some(
      ({ purpose, withdrawnAt }) => purpose === 'neighbours' && !withdrawnAt,
    ),
    neighbours: neighbourTrainees,
  };
};
