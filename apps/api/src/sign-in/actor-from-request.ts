import { Actor, type Member, type PostKind, type Tier, UnitPath } from '@fulian/domain/access';
import { Id } from '@fulian/domain/kernel';
import { type Kysely, sql } from 'kysely';
import { Scope } from '../access/scope.js';
import { underScope } from '../access/work.js';
import { now } from '../platform/clock.js';
import { entitles } from './entitlement.js';
import type { KnownActors, LookUp } from './known-actors.js';
import { type RequestHeaders, sessionToken } from './session-token.js';

/** Who sent a request: a visitor, or a member in the post she acts in. */
export type ActorFromRequest = (headers: RequestHeaders) => Promise<Actor>;

/** What the look-up of a session tells besides: how `me` is answered without another one. */
export interface SignedIn {
  readonly username: string;
  readonly name: string;
  readonly postId: string;
  readonly unitName: string;
}

interface ActingPost extends SignedIn {
  readonly session_id: string;
  readonly expires_at: string;
  readonly person_id: string;
  readonly kind: PostKind;
  readonly unit_id: string;
  readonly unit_path: string;
  readonly tier: Tier;
}

export interface Installation {
  /** The name of the session's cookie. */
  readonly cookie: string;
  readonly secret: string;
  readonly demo: boolean;
}

/** Finds out whose session a request carries. */
export const actorReader =
  (known: KnownActors, { cookie, secret }: Installation): ActorFromRequest =>
  async (headers) => {
    const token = sessionToken(headers, cookie, secret);
    return token ? known.actorOf(token) : Actor.visitor;
  };

/** Looks a session up, the post she acts in, and what `me` tells of both, in one query. */
export const sessionLookUp =
  (kysely: Kysely<unknown>, { demo }: Installation): LookUp =>
  async (token) => {
    const { rows } = await underScope(Scope.auth, () => actingPost(token, demo).execute(kysely));
    return rows[0] ? { actor: memberIn(rows[0]), expiresAt: new Date(rows[0].expires_at) } : null;
  };

/** Without a chosen post she acts in the one nearest to the province; without any that counts today, in none. */
const actingPost = (token: string, demo: boolean) => sql<ActingPost>`
  select s.id as session_id, s.expires_at, p.person_id, p.kind, p.unit_id, p.unit_path::text as unit_path, u.tier,
    a.username, h.name, p.id as "postId", u.name as "unitName"
  from auth_session s
  join auth_user a on a.id = s.user_id
  join person h on h.id = s.user_id
  join post p on p.person_id = h.id and ${entitles(demo)}
  join unit u on u.id = p.unit_id
  left join acting_post acting on acting.session_id = s.id and acting.post_id = p.id
  where s.token = ${token} and s.expires_at > ${now().toISOString()}
  order by acting.post_id is null, nlevel(p.unit_path), p.from_on, p.id
  limit 1`;

const signedIn = new WeakMap<Actor, SignedIn>();

/** What was told of a member when her request's session was looked up; undefined where none was. */
export const signedInAs = (actor: Actor): SignedIn | undefined => signedIn.get(actor);

function memberIn(post: ActingPost): Member {
  const member = Actor.member({
    personId: Id.of(post.person_id),
    postKind: post.kind,
    unitId: Id.of(post.unit_id),
    unitPath: UnitPath.of(post.unit_path),
    tier: post.tier,
    sessionId: Id.of(post.session_id),
  });
  signedIn.set(member, post);
  return member;
}
