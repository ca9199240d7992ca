import { programmeKinds } from '@fulian/domain/training';
import { error, redirect } from '@sveltejs/kit';
import { textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import { unitIn } from '#lib/sign-in/unit-in.ts';
import { beginProgrammeMutation, planMutation, planQuery } from '../plan.query.ts';
import { countiesBelow, planIn, proposed } from '../plan-input.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const unitId = await unitIn(url, parent);
  const { unit, trainingProgrammes } = await locals.ask.query(planQuery, { unitId });
  if (!unit) error(404, 'There is no such unit.');
  const programmes = trainingProgrammes.nodes.filter((each) => each.unit.id === unit.id);
  const prefectures = await countiesBelow(locals.ask, unit.id, unit.children.nodes);
  return { unit, programmes, prefectures, idempotencyKey: crypto.randomUUID() };
};

const chosenIn = (form: FormData) => ({
  programmeId: textIn(form, 'programmeId') ?? '',
  programmeName: textIn(form, 'programmeName'),
  kind: programmeKinds.find((each) => each === form.get('kind')) ?? 'camp_series',
});

export const actions: Actions = {
  propose: async ({ request, locals }) => {
    const form = await request.formData();
    return refuse({ ...(await proposed(locals.ask, form)), chosen: chosenIn(form) });
  },
  save: async ({ request, locals }) => {
    const form = await request.formData();
    const values = planIn(form);
    const chosen = chosenIn(form);
    const key = textIn(form, 'idempotencyKey') ?? '';
    let { programmeId } = chosen;
    if (!programmeId) {
      const input = {
        idempotencyKey: key,
        unitId: textIn(form, 'unitId') ?? '',
        kind: chosen.kind,
        name: chosen.programmeName ?? '',
      };
      const { beginProgramme } = await locals.ask.mutate(beginProgrammeMutation, { input });
      const refusal = refusalIn(beginProgramme);
      if (refusal) return refuse({ refusal: { ...refusal, path: ['programmeName'] }, values, chosen });
      if (beginProgramme.__typename === 'TrainingProgramme') programmeId = beginProgramme.id;
    }
    const input = {
      ...values,
      lessons: [...values.lessons],
      quotas: [...values.quotas],
      idempotencyKey: key,
      trainingProgrammeId: programmeId,
    };
    if (!input.firstOn || !input.lastOn)
      return refuse({ refusal: { code: 'EndsBeforeBeginning', path: ['lastOn'] }, values, chosen });
    const { planCamp } = await locals.ask.mutate(planMutation, { input });
    const refusal = refusalIn(planCamp);
    if (refusal) return refuse({ refusal, values, chosen: { ...chosen, programmeId } });
    if (planCamp.__typename === 'Camp') redirect(303, `/camps/${planCamp.id}`);
  },
};
