import { Id, Refusal } from '@fulian/domain/kernel';
import { row, rows, sql } from '../../../platform/rows.js';
import { ownTrainee } from '../trainees/read-my-training.js';
import { notATrainee } from '../trainees/set-consent.js';

export interface Profile {
  readonly topic: string | null;
  readonly skills: string | null;
  readonly device: string | null;
  readonly accountId: string | null;
  readonly neighbourNote: string | null;
}

const tidy = (text: string | null, longest: number): string | null =>
  text
    ?.normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed() || null;

/** The asker says what she films about and with, and on which account of her own unit. */
export async function editProfile(profile: Profile): Promise<undefined | Refusal> {
  const own = await ownTrainee();
  if (!own) return notATrainee;
  const { accountId } = profile;
  const account =
    accountId && Id.matches(accountId)
      ? await row(sql<{ id: string }>`
          select a.id from account a join trainee t on t.unit_id = a.unit_id
          where a.id = ${accountId} and a.closed_on is null and t.id = ${own.id}`)
      : null;
  if (accountId && !account)
    return Refusal.of('AccountNotFound', 'Your unit has no such open account.', ['accountId']);
  await rows(sql`
    update trainee set topic = ${tidy(profile.topic, 60)}, skills = ${tidy(profile.skills, 120)},
      device = ${tidy(profile.device, 60)}, account_id = ${account?.id ?? null},
      neighbour_note = ${tidy(profile.neighbourNote, 120)}, version = version + 1
    where id = ${own.id}`);
  return undefined;
}
