import type { Actor, Member } from '@fulian/domain/access';
import { today } from '../src/platform/clock.js';
import { row, rows, sql } from '../src/platform/rows.js';
import { type Ask, openAsk } from './ask.js';
import type { UnitName } from './plant-units.js';
import { openWorld, type World } from './world.js';

export interface SeenDraft {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isPaused: boolean;
  readonly code?: string;
}

export interface SeenQueue {
  readonly waiting: readonly SeenDraft[];
  readonly groups: readonly { readonly id: string; readonly version: number; readonly name: string }[];
}

/** A county's office, a coach of its, and trainees who are coached. */
export interface CoachingWorld extends World {
  readonly ask: Ask;
  /** Publicity officer of the county, who coaches. */
  readonly coach: Member;
  /** Chair of the county, who does not. */
  readonly office: Member;
  readonly groupId: string;
  person(unit: UnitName, name: string, kind?: Member['postKind']): Promise<Member>;
  trainee(unit: UnitName, name: string, more?: { isCoached?: boolean; bornOn?: string }): Promise<Member>;
  idOf(she: Member): Promise<string>;
  /** The post somebody holds. */
  postOf(who: Member): Promise<string>;
  deed(actor: Actor, field: string, input: string, value: object): Promise<SeenDraft>;
  send(actor: Actor, draft: object): Promise<SeenDraft>;
  answer(actor: Actor, draft: SeenDraft, answer: string): Promise<SeenDraft>;
  queue(actor: Actor): Promise<SeenQueue>;
  comeBack(actor: Actor): Promise<object>;
  setGoals(actor: Actor, goals: readonly object[]): Promise<object>;
  coached(actor: Actor, she: Member): Promise<object | null>;
}

export const draftAsked = `{ id version state title link note waitedDays dueOn isPaused
  answers { coachName remarks { atSecond text } } }`;
export const coachingAsked = `{ id coach { name } pause { fromOn untilOn } goals { text untilOn isDone }
  drafts { id } pauses { id } handovers { note } trend { nextStep activeWeeks } growth { isEligible } }`;

/** What is asked back of a deed, by what it is about. */
const askedOf: Readonly<Record<string, string>> = {
  PauseCoachingInput: `Coaching ${coachingAsked}`,
  HandOverCoachGroupInput: 'CoachQueue { groups { id } }',
  BeginCoachGroupInput: 'CoachGroup { id version coachName trainees { name } }',
  PlaceTraineeInput: 'CoachGroup { id version coachName trainees { name } }',
  GiveCoachGroupInput: 'CoachGroup { id version coachName trainees { name } }',
  AskForSupportInput: 'SupportRequest { id version state reason decidedBy traineeName }',
  RecordSupportRequestInput: 'SupportRequest { id version state traineeName }',
  DecideSupportInput: 'SupportRequest { id version state reason decidedBy }',
  SupportStepInput: 'SupportRequest { id version state }',
  EditTraineeProfileInput: 'TraineeProfile { topic skills accountId accounts { id name } }',
};

export async function openCoachingWorld(): Promise<CoachingWorld> {
  const world = await openWorld();
  const ask = await openAsk(world, 'federation', 'platforms', 'ratings', 'training');
  const person = async (
    unit: UnitName,
    name: string,
    kind: Member['postKind'] = 'executive_committee_member',
  ) => {
    const actor = world.member(unit, kind) as Member;
    const { personId, unitId, unitPath } = actor;
    await world.asSystem(async () => {
      await rows(sql`insert into person (id, name) values (${personId}, ${name})`);
      await rows(sql`
        insert into post (id, person_id, unit_id, unit_path, kind, from_on)
        values (${crypto.randomUUID()}, ${personId}, ${unitId}, ${unitPath}::ltree, ${kind}, '2024-03-08')`);
    });
    return actor;
  };
  const deed = async (actor: Actor, field: string, input: string, value: object): Promise<SeenDraft> => {
    const answer = await ask<Record<string, SeenDraft>>(
      actor,
      `mutation($input: ${input}!) { ${field}(input: $input) {
        __typename ... on Refusal { code } ... on ${askedOf[input] ?? `CoachingDraft ${draftAsked}`} } }`,
      { input: value },
    );
    return answer[field] as SeenDraft;
  };
  const coach = await person('county', '彭书妍', 'publicity_officer');
  const office = await person('county', '周安澜', 'chair');
  const groupId = crypto.randomUUID();
  await world.asSystem(() =>
    rows(sql`
      insert into coach_group (id, province_id, unit_id, unit_path, name, coach_id, coach_name, coach_since)
      values (${groupId}, ${world.units.province.id}, ${coach.unitId}, ${coach.unitPath}::ltree, '一组', ${coach.personId},
        '彭书妍', ${today()})`),
  );
  const key = () => crypto.randomUUID();
  return {
    ...world,
    ask,
    coach,
    office,
    groupId,
    person,
    deed,
    trainee: async (unit, name, { isCoached = true, bornOn = '1990-05-01' } = {}) => {
      const actor = await person(unit, name);
      await world.asSystem(() =>
        rows(sql`
          insert into trainee (id, province_id, unit_id, unit_path, person_id, name, born_on, coach_group_id)
          values (${key()}, ${world.units.province.id}, ${actor.unitId}, ${actor.unitPath}::ltree, ${actor.personId},
            ${name}, ${bornOn}, ${isCoached ? groupId : null})`),
      );
      return actor;
    },
    idOf: async ({ personId }) =>
      (
        await world.asSystem(() =>
          row(sql<{ id: string }>`select id from trainee where person_id = ${personId}`),
        )
      )?.id ?? '',
    postOf: async ({ personId }) =>
      (
        await world.asSystem(() =>
          row(sql<{ id: string }>`select id from post where person_id = ${personId}`),
        )
      )?.id ?? '',
    send: (actor, draft) => deed(actor, 'sendDraft', 'SendDraftInput', { idempotencyKey: key(), ...draft }),
    answer: (actor, { id, version }, answer) =>
      deed(actor, 'answerDraft', 'AnswerDraftInput', { coachingDraftId: id, version, answer }),
    queue: async (actor) =>
      (
        await ask<{ coachQueue: SeenQueue }>(
          actor,
          `{ coachQueue { waiting ${draftAsked} groups { id version name } } }`,
        )
      ).coachQueue,
    comeBack: async (actor) =>
      (
        await ask<{ comeBack: object }>(
          actor,
          `mutation { comeBack { ... on Refusal { code } ... on Coaching ${coachingAsked} } }`,
        )
      ).comeBack,
    setGoals: async (actor, goals) =>
      (
        await ask<{ setGoals: object }>(
          actor,
          `mutation($goals: [CoachingGoalInput!]!) { setGoals(goals: $goals) {
            ... on Refusal { code } ... on Coaching ${coachingAsked} } }`,
          { goals },
        )
      ).setGoals,
    coached: async (actor, she) => {
      const found = await world.asSystem(() =>
        row(sql<{ id: string }>`select id from trainee where person_id = ${she.personId}`),
      );
      const asked = `query($id: ID!) { coachedTrainee(traineeId: $id) ${coachingAsked} }`;
      return (await ask<{ coachedTrainee: object | null }>(actor, asked, { id: found?.id })).coachedTrainee;
    },
  };
}
