import { redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { graphql } from '#lib/graphql/graphql.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { seatedOf } from '../seated-of.server.ts';
import type { Actions, PageServerLoad } from './$types';

const rosterMutation = graphql(`
  mutation TakeRoster($input: RosterInput!) {
    takeRoster(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const load: PageServerLoad = async ({ locals, params: { id }, parent }) =>
  seatedOf(locals.ask, (await parent()).me, id);

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const attendedIds = form.getAll('attended').map(String);
    const input = { campId: id, version: Number(form.get('version')), attendedIds };
    const { takeRoster } = await locals.ask.mutate(rosterMutation, { input });
    const refusal = refusalIn(takeRoster);
    if (refusal) return refuse({ refusal, attendedIds });
    redirect(303, `/camps/${id}?ticked`);
  },
};
