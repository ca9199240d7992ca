import type { PostKind } from '@fulian/domain/access';
import type { CalendarDate, Id } from '@fulian/domain/kernel';
import type { Username } from '@fulian/domain/people';
import { newId } from '../../platform/new-id.js';
import { rows, sql } from '../../platform/rows.js';

export interface NewPost {
  readonly unitId: Id<'Unit'>;
  readonly kind: PostKind;
  readonly fromOn: CalendarDate;
  readonly isNamedPublicly?: boolean;
}

export interface NewPerson {
  readonly name: string;
  readonly username: Username;
  readonly passwordHash: string;
  readonly isInvented?: boolean;
  readonly posts: readonly NewPost[];
}

/** Enters people with their posts and their way to sign in; run as the system, all or none. */
export async function enterPeople(people: readonly NewPerson[]): Promise<void> {
  const persons = people.map(({ posts, ...person }) => ({ ...person, id: newId(), credentialId: newId() }));
  const posts = people.flatMap((person, index) =>
    person.posts.map((post) => ({ ...post, id: newId(), personId: persons[index]?.id })),
  );
  await rows(sql`
    with entered as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(persons)}::jsonb) as p(
        id uuid, "credentialId" uuid, name text, username text, "passwordHash" text, "isInvented" boolean)
    ), persons as (
      insert into person (id, name, is_invented) select id, name, coalesce("isInvented", false) from entered
    ), users as (
      insert into auth_user (id, username, name, email) select id, username, username, username from entered
    ), credentials as (
      insert into auth_credential (id, user_id, account_id, provider_id, password)
      select "credentialId", id, id::text, 'credential', "passwordHash" from entered
    )
    insert into post (id, person_id, unit_id, unit_path, kind, from_on, is_named_publicly)
    select p.id, p."personId", u.id, u.path, p.kind, p."fromOn", coalesce(p."isNamedPublicly", false)
    from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb) as p(
      id uuid, "personId" uuid, "unitId" uuid, kind text, "fromOn" date, "isNamedPublicly" boolean)
    join unit u on u.id = p."unitId"`);
}
