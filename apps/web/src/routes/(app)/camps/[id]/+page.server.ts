import { campEvents } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import { sendOn } from '../send-on.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { campQuery } from './camp.query.ts';
import { enrolmentsOf } from './read-enrolments.server.ts';
import {
  campStepMutation,
  enrolmentStepMutation,
  issueMutation,
  removeMaterialMutation,
} from './steps.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, parent, url }) => {
  const [{ camp }, { me }] = await Promise.all([locals.ask.query(campQuery, { id }), parent()]);
  if (!camp) error(404, 'There is no such camp, or it is not yours.');
  return {
    camp,
    enrolments: await enrolmentsOf(locals.ask, me, id),
    isIssued: url.searchParams.has('issued'),
    isTicked: url.searchParams.has('ticked'),
  };
};

const steps = ['recommend', 'confirm', 'wait', 'decline', 'withdraw'] as const;

const after = (refusal: RefusalValue | undefined, id: string) => {
  if (refusal) return refuse({ refusal });
  redirect(303, `/camps/${id}`);
};

export const actions: Actions = {
  material: async (event) => {
    const { id } = event.params;
    const form = await event.request.formData();
    const sent = await sendOn(event, `/training-files/camps/${id}/materials`, form.get('file'));
    if (sent.code) return refuse({ code: sent.code });
    redirect(303, `/camps/${id}`);
  },
  removeMaterial: async ({ request, locals, params: { id } }) => {
    const campMaterialId = textIn(await request.formData(), 'material') ?? '';
    const { removeMaterial } = await locals.ask.mutate(removeMaterialMutation, { campMaterialId });
    return after(refusalIn(removeMaterial), id);
  },
  certificates: async ({ locals, params: { id } }) => {
    const { issueCertificates } = await locals.ask.mutate(issueMutation, { campId: id });
    const refusal = refusalIn(issueCertificates);
    if (refusal) return refuse({ refusal });
    redirect(303, `/camps/${id}?issued`);
  },
  camp: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const step = campEvents.find((each) => each === form.get('step'));
    if (!step) error(400, 'There is no such step.');
    const input = { campId: id, version: Number(form.get('version')), step };
    const { takeCampStep } = await locals.ask.mutate(campStepMutation, { input });
    return after(refusalIn(takeCampStep), id);
  },
  enrolment: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const step = steps.find((each) => each === form.get('step'));
    if (!step) error(400, 'There is no such step.');
    const input = {
      enrolmentId: textIn(form, 'enrolmentId') ?? '',
      version: Number(form.get('version')),
      step,
      note: textIn(form, 'note'),
    };
    const { takeEnrolmentStep } = await locals.ask.mutate(enrolmentStepMutation, { input });
    const refusal = refusalIn(takeEnrolmentStep);
    // In a long list it is said beside the woman whom it is about.
    if (refusal) return refuse({ at: input.enrolmentId, refusedStep: refusal });
    redirect(303, `/camps/${id}`);
  },
};
