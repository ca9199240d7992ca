import { ImportState } from '@fulian/domain/imports';
import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { documentText } from '#lib/graphql/document-text.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import { firstPage, readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import type { Actions, PageServerLoad } from './$types';
import { askedRows } from './asked-rows.ts';
import { fittingAccounts } from './fitting-accounts.ts';
import { importQuery, moreRowsQuery } from './import.query.ts';
import { progressSubscription } from './progress.query.ts';
import { chooseAccountMutation, commitMutation, discardMutation, undoMutation } from './steps.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const asked = askedRows(url);
  const shown = shownIn(url);
  const { import: found } = await locals.ask.query(importQuery, { id, ...asked, first: firstPage(shown) });
  if (!found) error(404, 'There is no such import, or it is not yours.');
  const rows = await readPages(shown, async (first, after) => {
    if (!after) return found.rows;
    const { import: more } = await locals.ask.query(moreRowsQuery, { id, ...asked, first, after });
    return more?.rows ?? { ...found.rows, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  });
  const progress = ImportState.isUnderWay(found.state) ? documentText(progressSubscription) : null;
  const query = url.searchParams.get('account');
  const accounts =
    found.state === 'needs_account'
      ? await fittingAccounts(locals.ask, { unitId: found.unit.id, query }, found.fittingPlatforms)
      : null;
  return { import: { ...found, rows }, progress, asked, query, accounts, more: longerThan(url, shown) };
};

const stepIn = (id: string, form: FormData) => ({ importId: id, version: Number(form.get('version')) });

const after = (refusal: RefusalValue | undefined, id: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/imports/${id}`);
};

export const actions: Actions = {
  account: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = { ...stepIn(id, form), accountId: String(form.get('accountId') ?? '') };
    const { chooseImportAccount } = await locals.ask.mutate(chooseAccountMutation, { input });
    return after(refusalIn(chooseImportAccount), id);
  },
  commit: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = { ...stepIn(id, form), goodRowsOnly: form.get('goodRowsOnly') === 'yes' };
    const { commitImport } = await locals.ask.mutate(commitMutation, { input });
    return after(refusalIn(commitImport), id);
  },
  undo: async ({ request, locals, params: { id } }) => {
    const input = stepIn(id, await request.formData());
    const { undoImport } = await locals.ask.mutate(undoMutation, { input });
    return after(refusalIn(undoImport), id);
  },
  discard: async ({ request, locals, params: { id } }) => {
    const input = stepIn(id, await request.formData());
    const { discardImport } = await locals.ask.mutate(discardMutation, { input });
    return after(refusalIn(discardImport), id);
  },
};
