import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/format/date.ts';
import { countIn, textIn } from '#lib/forms/form-values.ts';
import { refuse } from '#lib/forms/refuse.ts';
import { refusalIn } from '#lib/graphql/refusal.ts';
import type { RequestEvent } from '../$types';
import {
  countMutation,
  joinMutation,
  leaveMutation,
  reportMutation,
  returnMutation,
  settleMutation,
} from './care.query.ts';

const outcomes = ['taken_down', 'not_an_impostor', 'platform_refused'] as const;

/** Ends an action: with the refusal that its page puts into words, or back at the account, where it says what was done. */
function settled(event: RequestEvent, outcome: Parameters<typeof refusalIn>[0], done: string) {
  const refusal = refusalIn(outcome);
  if (refusal) return refuse({ refusal });
  redirect(303, `/accounts/${event.params.id}?done=${done}`);
}

const keyIn = (form: FormData): string => textIn(form, 'idempotencyKey') ?? crypto.randomUUID();
const versionIn = (form: FormData): number => Number(form.get('version'));

/** What people do about an account beside its figures: the alliance, impostors, messages that wait. */
export const careActions = {
  join: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const input = {
      idempotencyKey: keyIn(form),
      accountId: event.params.id,
      on: textIn(form, 'on') ?? today(),
      proof: textIn(form, 'proof') ?? '',
    };
    const { joinAlliance } = await event.locals.ask.mutate(joinMutation, { input });
    return settled(event, joinAlliance, 'joined');
  },
  leave: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const input = {
      accountId: event.params.id,
      version: versionIn(form),
      on: textIn(form, 'on') ?? today(),
      proof: textIn(form, 'proof') ?? '',
    };
    const { leaveAlliance } = await event.locals.ask.mutate(leaveMutation, { input });
    return settled(event, leaveAlliance, 'left');
  },
  rejoin: async (event: RequestEvent) => {
    const input = { accountId: event.params.id, version: versionIn(await event.request.formData()) };
    const { returnToAlliance } = await event.locals.ask.mutate(returnMutation, { input });
    return settled(event, returnToAlliance, 'returned');
  },
  impostor: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const input = {
      idempotencyKey: keyIn(form),
      accountId: event.params.id,
      url: textIn(form, 'url') ?? '',
      note: textIn(form, 'note'),
      seenOn: textIn(form, 'seenOn') ?? today(),
    };
    const { reportImpostor } = await event.locals.ask.mutate(reportMutation, { input });
    return settled(event, reportImpostor, 'impostor');
  },
  settle: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const outcome = outcomes.find((each) => each === textIn(form, 'outcome'));
    if (!outcome) error(400, 'There is no such outcome.');
    const input = { impostorReportId: textIn(form, 'report') ?? '', version: versionIn(form), outcome };
    const { settleImpostor } = await event.locals.ask.mutate(settleMutation, { input });
    return settled(event, settleImpostor, 'settled');
  },
  count: async (event: RequestEvent) => {
    const form = await event.request.formData();
    const input = { accountId: event.params.id, on: today(), unanswered: countIn(form, 'unanswered') ?? 0 };
    const { countUnanswered } = await event.locals.ask.mutate(countMutation, { input });
    return settled(event, countUnanswered, 'counted');
  },
};
