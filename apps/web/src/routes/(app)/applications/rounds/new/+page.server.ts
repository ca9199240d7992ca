import { CalendarDate } from '@fulian/domain/kernel';
import { approvalBases, openRounds, shippedRubrics } from '@fulian/domain/ratings';
import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { countIn, textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { graphql } from '#lib/graphql/graphql.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const openMutation = graphql(`
  mutation OpenRatingRound($input: OpenRatingRoundInput!) {
    openRatingRound(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const load: PageServerLoad = async ({ parent }) => {
  const { me } = await parent();
  if (!me.permissions.includes(openRounds.name)) error(403, 'Only the province opens rounds.');
  return {
    today: today(),
    applyUntil: CalendarDate.plusDays(today() as CalendarDate, 30),
    rubrics: shippedRubrics.map(({ name, title }) => ({ name, title })),
    idempotencyKey: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const form = await request.formData();
    const values = {
      title: textIn(form, 'title') ?? '',
      basis: approvalBases.find((each) => each === form.get('basis')) ?? 'business_grading',
      basisText: textIn(form, 'basisText') ?? '',
      purpose: textIn(form, 'purpose') ?? '',
      minutes: countIn(form, 'minutes') ?? 0,
      rubricName: textIn(form, 'rubricName') ?? '',
      applyUntil: textIn(form, 'applyUntil') ?? today(),
      checkDays: countIn(form, 'checkDays') ?? 0,
      reviewDays: countIn(form, 'reviewDays') ?? 0,
      panelDays: countIn(form, 'panelDays') ?? 0,
      appealDays: countIn(form, 'appealDays') ?? 0,
      noticeDays: countIn(form, 'noticeDays') ?? 0,
      gapThreshold: countIn(form, 'gapThreshold') ?? 0,
    };
    const idempotencyKey = textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
    const { openRatingRound } = await locals.ask.mutate(openMutation, {
      input: { ...values, idempotencyKey },
    });
    const refusal = refusalIn(openRatingRound);
    if (refusal) return refuse({ refusal, values });
    redirect(303, '/applications');
  },
};
