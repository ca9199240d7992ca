import type { Actor } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import { today } from '../src/platform/clock.js';
import { rows, sql } from '../src/platform/rows.js';
import { type Ask, openAsk } from './ask.js';
import type { UnitName } from './plant-units.js';
import { openWorld, type World } from './world.js';

/** A small federation with one programme of the province's, and what it takes to hold a camp in it. */
export interface CampsWorld extends World {
  readonly ask: Ask;
  readonly organiser: Actor;
  readonly county: Actor;
  /** One deed of the API; its result, a refusal included. */
  readonly deed: (actor: Actor, mutation: string, input: object) => Promise<Made>;
  /** An open camp of the province's that begins in a fortnight. */
  readonly openCamp: (seats?: number, quotas?: readonly (readonly [UnitName, number])[]) => Promise<Made>;
  readonly recommend: (
    actor: Actor,
    campId: string,
    unit: UnitName,
    name: string,
    more?: object,
  ) => Promise<Made>;
  /** Has the first day of a camp come. */
  readonly begin: (campId: string) => Promise<void>;
  /** A member of a unit who is a person there, with a name. */
  readonly person: (unit: UnitName, name: string) => Promise<Actor>;
}

export interface Made {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code?: string;
}

/** What is asked back of a deed about a camp, about an enrolment, and of one's own. */
const asked = (mutation: string): string => {
  if (mutation === 'withdrawFromCamp') return '';
  const type = /Camp$|CampStep|Roster/.test(mutation) && mutation !== 'enrolInCamp' ? 'Camp' : 'Enrolment';
  return `... on ${type} { id version state }`;
};

export async function openCampsWorld(): Promise<CampsWorld> {
  const world = await openWorld();
  const ask = await openAsk(world, 'federation', 'platforms', 'training');
  const person = async (unit: UnitName, name: string): Promise<Actor> => {
    const actor = world.member(unit, 'executive_committee_member');
    if (actor.kind !== 'member') throw new Error('A person is a member.');
    const { personId, unitId, unitPath } = actor;
    await world.asSystem(async () => {
      await rows(sql`insert into person (id, name) values (${personId}, ${name})`);
      await rows(sql`
        insert into post (id, person_id, unit_id, unit_path, kind, from_on)
        values (${crypto.randomUUID()}, ${personId}, ${unitId}, ${unitPath}::ltree, 'executive_committee_member', '2024-03-08')`);
    });
    return actor;
  };
  const organiser = world.member('province', 'editor');
  const deed = async (actor: Actor, mutation: string, input: object): Promise<Made> => {
    const name = mutation.replace(/^take|FromCamp$/g, '');
    const answer = await ask<Record<string, Made>>(
      actor,
      `mutation($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
        ${mutation}(input: $input) { __typename ... on Refusal { code } ${asked(mutation)} } }`,
      { input },
    );
    return answer[mutation] as Made;
  };
  const begun = await ask<{ beginProgramme: { id: string } }>(
    organiser,
    'mutation($input: BeginProgrammeInput!) { beginProgramme(input: $input) { ... on TrainingProgramme { id } } }',
    { input: { idempotencyKey: 'p', unitId: world.units.province.id, kind: 'camp_series', name: '训练营' } },
  );
  let session = 0;
  return {
    ...world,
    ask,
    organiser,
    county: world.member('county'),
    deed,
    person,
    openCamp: async (seats = 10, quotas = []) => {
      const firstOn = CalendarDate.plusDays(today(), 14);
      const planned = await deed(organiser, 'planCamp', {
        idempotencyKey: crypto.randomUUID(),
        trainingProgrammeId: begun.beginProgramme.id,
        title: '湘女e家训练营',
        sessionNumber: ++session,
        venue: '长沙市',
        firstOn,
        lastOn: CalendarDate.plusDays(firstOn, 2),
        seats,
        basis: '湘妇字〔2026〕12号',
        lessons: [{ day: firstOn, begins: '09:00', ends: '11:30', title: '短视频剪辑' }],
        quotas: quotas.map(([unit, share]) => ({ unitId: world.units[unit].id, seats: share })),
      });
      if (planned.code) throw new Error(planned.code);
      return deed(organiser, 'takeCampStep', { campId: planned.id, version: planned.version, step: 'open' });
    },
    recommend: (actor, campId, unit, name, more = {}) =>
      deed(actor, 'recommendTrainee', {
        idempotencyKey: crypto.randomUUID(),
        campId,
        unitId: world.units[unit].id,
        name,
        bornOn: '1990-05-01',
        isSeed: false,
        reason: '她已经拍了半年短视频。',
        ...more,
      }),
    begin: (campId) =>
      world.asSystem(async () => {
        await rows(sql`update camp set first_on = ${today()} where id = ${campId}`);
      }),
  };
}
