import { error, redirect } from '@sveltejs/kit';
import { refuse } from '#lib/forms/refuse.ts';
import { sendOn } from '../../send-on.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { sheetCampQuery } from './sheet.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  const { camp } = await locals.ask.query(sheetCampQuery, { id });
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  return { camp };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const sent = await sendOn(event, `/training-files/camps/${id}/enrolment-sheets`, form.get('file'));
    if (sent.code) return refuse({ code: sent.code, lacking: sent.lacking });
    redirect(303, `/camps/${id}/sheet/${sent.id}`);
  },
};
