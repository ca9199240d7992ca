import { error } from '@sveltejs/kit';
import type { Ask } from '#lib/graphql/ask.ts';
import type { Me } from '#lib/sign-in/me.ts';
import { campQuery } from './camp.query.ts';
import { enrolmentsOf } from './read-enrolments.server.ts';

const seatedStates = ['confirmed', 'attended', 'absent'];

/** A camp with everybody who has a seat in it: one list for the roster, the badges, the seating and the class. */
export async function seatedOf(ask: Ask, me: Me, id: string) {
  const [{ camp }, enrolments] = await Promise.all([ask.query(campQuery, { id }), enrolmentsOf(ask, me, id)]);
  if (!camp || !enrolments) error(404, 'There is no such camp, or it is not yours.');
  return { camp, seated: enrolments.nodes.filter(({ state }) => seatedStates.includes(state)) };
}
