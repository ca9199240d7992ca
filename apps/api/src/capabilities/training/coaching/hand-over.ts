import { Id, Refusal } from '@fulian/domain/kernel';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { row, rows, sql } from '../../../platform/rows.js';
import { tellCoach } from './coaching-channel.js';

export interface HandingOver {
  readonly coachGroupId: string;
  readonly version: number;
  readonly postId: string;
}

/** What a coach leaves her successor about one trainee. */
export interface HandoverNote {
  readonly trainee: string;
  readonly note: string;
}

interface Group {
  readonly id: string;
  readonly version: number;
  readonly unitId: string;
  readonly coachId: string;
  readonly coachName: string;
}

type Done = { readonly id: string } | Refusal;

/** A coach hands her group over, with a note on each trainee where she has one; from then on she sees none of them. */
export async function handOver(
  input: HandingOver & { readonly notes: readonly HandoverNote[] },
): Promise<Done> {
  const held = await holdGroup(input, sql`g.coach_id = app_person()`);
  if (Refusal.is(held)) return held;
  const { group, to } = held as Held;
  const { id } = group;
  const notes = input.notes.map(({ trainee, note }) => ({
    trainee,
    note: note.normalize('NFC').trim().slice(0, 1000),
  }));
  const members = await rows(sql<{ id: string }>`select id from trainee where coach_group_id = ${id}`);
  const left = members.map((member) => ({
    id: newId(),
    trainee: member.id,
    note: notes.find(({ trainee }) => trainee === member.id)?.note || null,
  }));
  if (left.length)
    await rows(sql`
      insert into coaching_handover (id, trainee_id, from_name, to_name, note, handed_on)
      select n.id, n.trainee, ${group.coachName}, ${to.name}, n.note, ${today()}
      from jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as n(id uuid, trainee uuid, note text)`);
  return give(held as Held, input);
}

/** An office gives a group of its subtree to another coach, where the one before cannot do so any more. */
export async function giveGroup(input: HandingOver): Promise<Done> {
  const held = await holdGroup(input, sql`g.unit_path <@ app_subtree()`);
  return Refusal.is(held) ? held : give(held as Held, input);
}

interface Held {
  readonly group: Group;
  readonly to: { readonly personId: string; readonly name: string };
}

async function holdGroup(input: HandingOver, mine: ReturnType<typeof sql>): Promise<Held | Refusal> {
  const group = Id.matches(input.coachGroupId)
    ? await row(sql<Group>`
        select g.id, g.version, g.unit_id as "unitId", g.coach_id as "coachId", g.coach_name as "coachName"
        from coach_group g where g.id = ${input.coachGroupId} and ${mine}`)
    : null;
  if (!group) return Refusal.of('CoachGroupNotFound', 'There is no such group.', ['coachGroupId']);
  if (group.version !== input.version)
    return Refusal.of('StaleVersion', `It is at version ${group.version}, not ${input.version}.`, [
      'version',
    ]);
  const to = Id.matches(input.postId)
    ? await row(sql<Held['to']>`
        select person_id as "personId", name from coach_candidates(${group.unitId}, null, ${today()})
        where post_id = ${input.postId}`)
    : null;
  return to
    ? { group, to }
    : Refusal.of('NotACandidate', 'Nobody holds that post in the unit, below it or above it.', ['postId']);
}

async function give({ group, to }: Held, { version, postId }: HandingOver): Promise<Done> {
  const given = await row(sql<{ done: boolean }>`
    select give_coach_group(${group.id}, ${version}, ${postId}, ${today()}) as done`);
  if (!given?.done) return Refusal.of('StaleVersion', 'Somebody changed it a moment ago.', ['version']);
  for (const coach of new Set([group.coachId, to.personId])) await tellCoach(coach);
  return { id: group.id };
}
