import { Id, Refusal } from '@fulian/domain/kernel';
import { readReason, type SupportEvent, type SupportKind, SupportState } from '@fulian/domain/training';
import { today } from '../../../platform/clock.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from '../trainees/read-my-training.js';
import { notATrainee } from '../trainees/set-consent.js';

export interface Asking {
  readonly kind: SupportKind;
  readonly wish: string;
}

type Done = { readonly id: string } | Refusal;

/** The asker asks her county for support. */
export async function askForSupport(input: Asking, id: string): Promise<Done> {
  const own = await ownTrainee();
  return own ? ask(own.id, input, id) : notATrainee;
}

/** An office writes down what a woman of its subtree asked for on paper or by phone. */
export async function recordSupportRequest(
  input: Asking & { readonly traineeId: string },
  id: string,
): Promise<Done> {
  const found = Id.matches(input.traineeId)
    ? await row(sql<{ id: string }>`
        select id from trainee where id = ${input.traineeId} and unit_path <@ app_subtree()`)
    : null;
  return found
    ? ask(found.id, input, id)
    : Refusal.of('TraineeNotFound', 'There is no such trainee in your subtree.', ['traineeId']);
}

async function ask(traineeId: string, { kind, wish }: Asking, id: string): Promise<Done> {
  const told = readReason(wish, 'wish');
  if (Refusal.is(told)) return told;
  await rows(sql`
    insert into support_request (id, province_id, unit_id, unit_path, trainee_id, kind, wish, asked_on)
    select ${id}, province_id, unit_id, unit_path, id, ${kind}, ${told as string}, ${today()}
    from trainee where id = ${traineeId}`);
  return { id };
}

export interface SupportStep {
  readonly supportRequestId: string;
  readonly version: number;
}

/** The asker takes her request back while it is not decided. */
export const withdrawSupport = (input: SupportStep): Promise<Done> =>
  take(
    input,
    'withdraw',
    null,
    sql`exists (
    select from trainee t where t.id = s.trainee_id and t.person_id = app_person())`,
  );

/** An office above her grants or declines with a reason, or takes a decision of its own back. */
export const decideSupport = (
  input: SupportStep & { readonly step: Exclude<SupportEvent, 'withdraw'>; readonly reason: string | null },
): Promise<Done> => take(input, input.step, input.reason, sql`s.unit_path <@ app_subtree()`);

async function take(
  { supportRequestId, version }: SupportStep,
  event: SupportEvent,
  typed: string | null,
  mine: ReturnType<typeof sql>,
): Promise<Done> {
  const held = Id.matches(supportRequestId)
    ? await row(sql<{ id: string; version: number; state: SupportState }>`
        select s.id, s.version, s.state from support_request s
        where s.id = ${supportRequestId} and ${mine} for update of s`)
    : null;
  if (!held) return Refusal.of('SupportRequestNotFound', 'There is no such request.', ['supportRequestId']);
  if (held.version !== version)
    return Refusal.of('StaleVersion', `It is at version ${held.version}, not ${version}.`, ['version']);
  const next = SupportState.after(held.state, event);
  if (Refusal.is(next)) return next;
  const isDecision = event === 'grant' || event === 'decline';
  const reason = isDecision ? readReason(typed, 'reason') : null;
  if (Refusal.is(reason)) return reason;
  await rows(sql`
    update support_request set state = ${next as SupportState}, version = version + 1,
      reason = ${reason as string | null}, decided_on = ${isDecision ? today() : null},
      decided_by = case when ${isDecision} then (select name from unit where path = app_subtree()) end
    where id = ${held.id}`);
  return { id: held.id };
}
