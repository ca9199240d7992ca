import { createHash } from 'node:crypto';
import { Id, Refusal } from '@fulian/domain/kernel';
import { newId } from './new-id.js';
import { Problem } from './problem.js';
import { row, rows, sql } from './rows.js';

/**
 * Creates something once per key: a retry with the same key returns what the first call created, and a refusal leaves
 * the key free. Runs inside the mutation's transaction; a concurrent retry waits for the first call to end.
 * @param deed names the mutation; a key belongs to one person and one deed.
 * @param create makes the thing under the id it is given, or returns one that is there already.
 * @param known the id of what is there already, where the input names it.
 * @throws Problem BAD_USER_INPUT when the key came before with another input.
 */
export async function idempotent<Created extends { readonly id: string }, No extends Refusal>(
  deed: string,
  input: { readonly idempotencyKey: string },
  create: (id: Id<string>) => Promise<Created | No>,
  find: (id: string) => Promise<Created | null>,
  known?: string,
): Promise<Created | No> {
  const { idempotencyKey: key } = input;
  const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const id = known && Id.matches(known) ? Id.of<string>(known) : newId<string>();
  const isFirst = await row(sql`
    insert into idempotent_request (person_id, deed, key, input_digest, result_id)
    values (app_actor()::uuid, ${deed}, ${key}, ${digest}, ${id}) on conflict do nothing returning key`);
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
  const made = await create(id);
  if (Refusal.is(made)) await rows(sql`delete from idempotent_request where ${mine}`);
  else if (made.id !== id) {
    await rows(sql`update idempotent_request set result_id = ${made.id} where ${mine}`);
  }
  return made;
}
