import { PlatformKind } from '@fulian/domain/platforms';
import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { graphql } from '#lib/graphql/graphql.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import { accountFields } from '../account-input.server.ts';
import type { Actions, PageServerLoad } from './$types';

const ownerQuery = graphql(
  `query AccountOwner($id: ID!) { unit(id: $id) { id name ancestors { id name } } }`,
);

const registerMutation = graphql(`
  mutation RegisterAccount($input: RegisterAccountInput!) {
    registerAccount(input: $input) {
      __typename
      ... on Account { id }
      ... on Refusal { code path }
    }
  }
`);

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { unit } = await locals.ask.query(ownerQuery, { id: await unitIn(url, parent) });
  if (!unit) error(404, 'There is no such unit.');
  // Sent twice (a double press, a weak network), the form registers one account.
  return { unit, today: today(), idempotencyKey: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const platform = textIn(form, 'platform') ?? '';
    if (!PlatformKind.matches(platform)) error(400, 'There is no such platform.');
    const fields = accountFields(form);
    const idempotencyKey = textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
    const input = { ...fields, platform, idempotencyKey, unitId: textIn(form, 'unitId') ?? '' };
    const { registerAccount } = await locals.ask.mutate(registerMutation, { input });
    const refusal = refusalIn(registerAccount);
    if (refusal) return refuse({ refusal, values: { ...fields, platform } });
    if (registerAccount.__typename === 'Account')
      redirect(303, `/accounts/${registerAccount.id}?done=registered`);
  },
};
