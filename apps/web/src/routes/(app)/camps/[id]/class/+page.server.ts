import { holdCamps } from '@fulian/domain/training';
import { redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { type RefusalValue, refusalIn } from '#lib/graphql/refusal.ts';
import { seatedOf } from '../seated-of.server.ts';
import type { Actions, PageServerLoad } from './$types';
import { correctMutation, reissueMutation, revokeMutation } from './class.query.ts';

export const load: PageServerLoad = async ({ locals, params: { id }, parent, url }) => {
  const { me } = await parent();
  const found = await seatedOf(locals.ask, me, id);
  const above = [...found.camp.unit.ancestors, found.camp.unit];
  const mayHold =
    me.permissions.includes(holdCamps.name) && above.some((unit) => unit.id === me.activePost.unit.id);
  return { ...found, mayHold, isDone: url.searchParams.has('done') };
};

const after = (refusal: RefusalValue | undefined, id: string, at: string | null) => {
  if (refusal) return refuse({ refusal, at });
  redirect(303, `/camps/${id}/class?done`);
};

const aboutCertificate = (form: FormData) => ({
  trainingCertificateId: textIn(form, 'certificate') ?? '',
  reason: textIn(form, 'reason') ?? '',
});

export const actions: Actions = {
  correct: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const input = {
      enrolmentId: textIn(form, 'enrolment') ?? '',
      version: Number(form.get('version')),
      wasThere: form.get('wasThere') === 'yes',
      reason: textIn(form, 'reason') ?? '',
    };
    const { correctRoster } = await locals.ask.mutate(correctMutation, { input });
    return after(refusalIn(correctRoster), id, input.enrolmentId);
  },
  revoke: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const { revokeCertificate } = await locals.ask.mutate(revokeMutation, { input: aboutCertificate(form) });
    return after(refusalIn(revokeCertificate), id, textIn(form, 'enrolment'));
  },
  reissue: async ({ request, locals, params: { id } }) => {
    const form = await request.formData();
    const { reissueCertificate } = await locals.ask.mutate(reissueMutation, {
      input: aboutCertificate(form),
    });
    return after(refusalIn(reissueCertificate), id, textIn(form, 'enrolment'));
  },
};
