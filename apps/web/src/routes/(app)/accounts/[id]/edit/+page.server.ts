import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { graphql } from '#lib/graphql/graphql.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { accountFields } from '../../account-input.server.ts';
import type { Actions, PageServerLoad } from './$types';

const editedQuery = graphql(`
  query EditedAccount($id: ID!) {
    account(id: $id) { id version name handle url filingNumber openedOn unit { id name ancestors { id name } } }
  }
`);

const editMutation = graphql(`
  mutation EditAccount($input: EditAccountInput!) {
    editAccount(input: $input) {
      __typename
      ... on Refusal { code path }
    }
  }
`);

export const load: PageServerLoad = async ({ locals, params }) => {
  const { account } = await locals.ask.query(editedQuery, { id: params.id });
  if (!account) error(404, 'There is no such account, or it is not yours.');
  return { account, today: today() };
};

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const fields = accountFields(form);
    const input = { ...fields, id, version: Number(form.get('version')) };
    const { editAccount } = await locals.ask.mutate(editMutation, { input });
    const refusal = refusalIn(editAccount);
    if (refusal) return refuse({ refusal, values: fields });
    redirect(303, `/accounts/${id}?done=edited`);
  },
};
