import { type ImportFormatName, ImportState } from '@fulian/domain/imports';
import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';
import { columnChoice } from './column-choice.ts';
import { columnsQuery, mapColumnsMutation } from './columns.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
  const { import: found } = await locals.ask.query(columnsQuery, { id });
  if (!found) error(404, 'There is no such import, or it is not yours.');
  const mayChange = ImportState.allows(found.state, 'map_columns');
  return { import: found, mayChange, choice: columnChoice(found, url.searchParams) };
};

const fieldName = /^field-(\d+)$/;

export const actions: Actions = {
  default: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const columns = [...form].flatMap(([name, value]) => {
      const index = fieldName.exec(name)?.[1];
      return index !== undefined && value ? { index: Number(index), field: String(value) } : [];
    });
    const input = {
      importId: id,
      version: Number(form.get('version')),
      format: String(form.get('format')) as ImportFormatName,
      headerRow: Number(form.get('header')),
      columns,
    };
    const { mapImportColumns } = await locals.ask.mutate(mapColumnsMutation, { input });
    const refusal = refusalIn(mapImportColumns);
    if (refusal) return refuse({ refusal, columns });
    redirect(303, `/imports/${id}`);
  },
};
