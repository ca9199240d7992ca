import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import { graphql } from '#lib/graphql/graphql.ts';
import { headersOf } from '#lib/graphql/headers-of.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import { API_URL } from '$app/env/private';
import { progressSubscription } from '../[id]/progress.query.ts';
import type { Actions, PageServerLoad } from './$types';

const destinationQuery = graphql(`
  query ImportDestination($unitId: ID!, $accountId: ID!, $withAccount: Boolean!) {
    unit(id: $unitId) { id name ancestors { id name } }
    account(id: $accountId) @include(if: $withAccount) { id name }
  }
`);

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const accountId = url.searchParams.get('account') ?? '';
  const { unit, account } = await locals.ask.query(destinationQuery, {
    unitId,
    accountId,
    withAccount: accountId !== '',
  });
  if (!unit) error(404, 'There is no such unit.');
  const destination = new URLSearchParams({ unit: unit.id, ...(account && { account: account.id }) });
  return {
    unit,
    account: account ?? null,
    uploadTo: `/imports?${destination}`,
    resumableTo: `/imports/uploads?${destination}`,
    progress: documentText(progressSubscription),
  };
};

export const actions: Actions = {
  /** For browsers without scripts: the files come as a form and go on to the API as they are. */
  default: async (event) => {
    const form = await event.request.formData();
    const files = form.getAll('file').filter((file) => file instanceof File && file.size > 0);
    if (files.length === 0) return refuse({ code: 'FileMissing' });
    const ids: string[] = [];
    for (const file of files as File[]) {
      const answer = await fetch(`${API_URL}${String(form.get('uploadTo') ?? '/imports')}`, {
        method: 'POST',
        headers: { ...headersOf(event), 'x-file-name': encodeURIComponent(file.name) },
        body: file,
      });
      const said = await answer.json();
      if (!answer.ok) return refuse({ code: String(said.code) });
      ids.push(String(said.id));
    }
    redirect(303, ids.length === 1 ? `/imports/${ids[0]}` : '/imports');
  },
};
