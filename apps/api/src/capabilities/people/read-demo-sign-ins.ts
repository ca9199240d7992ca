import type { PostKind } from '@fulian/domain/access';
import { rows, sql } from '../../platform/rows.js';
import { heldToday } from '../../sign-in/entitlement.js';
import { demoPassword } from './demo-people.js';
import type { DemoSignInType } from './demo-sign-in.type.js';
import { inSignIn } from './read-username.js';

interface DemoSignInRow {
  readonly name: string;
  readonly username: string;
  readonly id: string;
  readonly kind: PostKind;
  readonly unitId: string;
}

/** The invented people with the post each starts in, from the province down. */
export async function readDemoSignIns(): Promise<DemoSignInType[]> {
  const people = await inSignIn(() =>
    rows(sql<DemoSignInRow>`
      select h.name, au.username, first.*
      from person h
      join auth_user au on au.id = h.id
      cross join lateral (
        select p.id, p.kind, p.unit_id as "unitId" from post p
        where p.person_id = h.id and ${heldToday()} order by nlevel(p.unit_path), p.from_on, p.id limit 1) first
      join unit u on u.id = first."unitId"
      where h.is_invented
      order by nlevel(u.path), u.ordinal, h.id`),
  );
  return people.map(({ name, username, ...post }) => ({ name, username, password: demoPassword, post }));
}
