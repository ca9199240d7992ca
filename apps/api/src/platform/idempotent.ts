import { createHash } from 'node:crypto';
import { Refusal } from '@fulian/domain/kernel';
import { Problem } from './problem.js';
import { row, rows, sql } from './rows.js';

/**
 * Creates something once per key: a retry with the same key returns what the first call created, and a refusal leaves
 * the key free. Runs inside the mutation's transaction; a concurrent retry waits for the first call to end.
 * @param deed names the mutation; a key belongs to one person and one deed.
 * @param create returns the created thing, whose `id` is kept.
 * @throws Problem BAD_USER_INPUT when the key came before with another input.
 */
export async function idempotent<Created extends { readonly id: string }, No extends Refusal>(
  deed: string,
  input: { readonly idempotencyKey: string },
  create: () => Promise<Created | No>,
  find: (id: string) => Promise<Created | null>,
): Promise<Created | No> {
  const { idempotencyKey: key } = input;
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const isFirst = await row(sql`
    insert into idempotent_request (person_id, deed, key, input_digest)
    values (app_actor()::uuid, ${deed}, ${key}, ${digest}) on conflict do nothing returning key`);
  const mine = sql`person_id = app_actor()::uuid and deed = ${deed} and key = ${key}`;
  if (!isFirst) {
    const earlier = await row(sql<{ inputDigest: string; resultId: string | null }>`
      select input_digest as "inputDigest", result_id as "resultId" from idempotent_request where ${mine}`);
    if (earlier?.inputDigest !== digest) {
      throw Problem.badInput('This idempotency key was used with another input.', [
        'input',
        'idempotencyKey',
      ]);
    }
    const found = earlier.resultId ? await find(earlier.resultId) : null;
    if (found) return found;
  }
  const made = await create();
  await rows(
    Refusal.is(made)
      ? sql`delete from idempotent_request where ${mine}`
      : sql`update idempotent_request set result_id = ${made.id} where ${mine}`,
  );
  return made;
}
