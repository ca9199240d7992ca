import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import { longerThan, shownIn } from '#lib/lists/shown.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import type { Actions, PageServerLoad } from './$types';
import { forgetMutation, rememberedQuery } from './remembered.query.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const shown = shownIn(url);
  let unit: { readonly id: string; readonly name: string } | undefined;
  const mappings = await readPages(shown, async (first, after) => {
    const { rememberedColumns } = await locals.ask.query(rememberedQuery, { unitId, first, after });
    if (!rememberedColumns) error(404, 'There is no such unit, or it is not yours.');
    unit = rememberedColumns.unit;
    return rememberedColumns.mappings;
  });
  return { unitId, unitName: unit?.name ?? '', mappings, more: longerThan(url, shown) };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const form = await request.formData();
    const input = { unitId: String(form.get('unitId')), headers: form.getAll('header').map(String) };
    const { forgetColumns } = await locals.ask.mutate(forgetMutation, { input });
    const refusal = refusalIn(forgetColumns);
    if (refusal) return refuse({ refusal });
    const from = form.get('import');
    redirect(303, from ? `/imports/${from}` : `${url.pathname}?unit=${input.unitId}`);
  },
};
