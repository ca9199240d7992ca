import { createHash } from 'node:crypto';
import { HttpRefusal } from '../../../platform/http-refusal.js';
import { newId } from '../../../platform/new-id.js';
import { row, sql } from '../../../platform/rows.js';
import { lockCamp } from '../camps/hold-camp.js';

/** Small downloads: what a phone on a weak line still takes. */
export const materialLimitBytes = 8 * 2 ** 20;
const mostMaterials = 20;

/** Adds a file to a camp of one's own subtree; the same bytes are not added twice. */
export async function addMaterial(
  campId: string,
  name: string,
  bytes: Buffer,
): Promise<{ readonly id: string }> {
  const camp = await lockCamp(campId);
  if (!camp) throw HttpRefusal.notFound;
  if (camp.state === 'cancelled')
    throw new HttpRefusal(409, 'WrongCampState', 'A cancelled camp takes no materials.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await row(sql<{ count: number; id: string | null }>`
    select count(*)::int as count, min(id::text) filter (where sha256 = ${sha256}) as id
    from camp_material where camp_id = ${camp.id}`);
  if (known?.id) return { id: known.id };
  if ((known?.count ?? 0) >= mostMaterials)
    throw new HttpRefusal(409, 'TooManyMaterials', `A camp has at most ${mostMaterials} materials.`);
  return (await row(sql<{ id: string }>`
    insert into camp_material (id, camp_id, name, bytes, size, sha256)
    values (${newId()}, ${camp.id}, ${name}, ${bytes}, ${bytes.length}, ${sha256}) returning id`)) as {
    id: string;
  };
}
