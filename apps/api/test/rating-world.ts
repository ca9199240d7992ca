import type { Actor, PostKind } from '@fulian/domain/access';
import { Actor as Actors, type Member, UnitPath } from '@fulian/domain/access';
import { CalendarDate, Id } from '@fulian/domain/kernel';
import { Criterion, onlineHomes, Rubric } from '@fulian/domain/ratings';
import { today } from '../src/platform/clock.js';
import { newId } from '../src/platform/new-id.js';
import { rows, sql } from '../src/platform/rows.js';
import { type Ask, openAsk } from './ask.js';
import type { UnitName } from './plant-units.js';
import { openWorld, type World } from './world.js';

/** What the tests ask of an application. */
export interface SeenApplication {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly stars: number | null;
}

/** A world in which homes apply for stars. */
export interface RatingWorld extends World {
  readonly ask: Ask;
  /** A person who is known by name, in a post. */
  enter(unit: UnitName, kind: PostKind): Promise<Member>;
  /** Takes a step by the mutation `field`; the application is as it was last seen by this world. */
  step(actor: Actor, field: string, id: string, more?: Record<string, unknown>): Promise<SeenApplication>;
  /** Says whom somebody stays away from in a round. */
  declare(actor: Actor, round: string, unitIds?: readonly string[]): Promise<unknown>;
  openRound(editor: Actor): Promise<string>;
  apply(actor: Actor, round: string, unit: UnitName): Promise<string>;
  /** Leads a home's application, with the best of answers, to its public notice; its id. */
  publish(applicant: Actor, editor: Actor, unit: UnitName): Promise<string>;
  /** Leads a home's application, with the best of answers, all the way to its stars; its id. */
  grant(editor: Actor, applicant: Actor, unit: UnitName): Promise<string>;
  /** Days go by for a notice. */
  letNoticeEnd(id: string): Promise<void>;
}

const seen = '{ __typename ... on Refusal { code } ... on RatingApplication { id version state stars } }';

const inputOf: Readonly<Record<string, string>> = {
  submitRatingApplication: 'ApplicationStepInput',
  withdrawRatingApplication: 'ApplicationStepInput',
  awardRating: 'ApplicationStepInput',
  saveRatingApplication: 'SaveRatingApplicationInput',
  scoreRatingApplication: 'ScoreRatingApplicationInput',
  attestFacts: 'AttestFactsInput',
  settleRatingApplication: 'SettleRatingApplicationInput',
  answerObjection: 'AnswerObjectionInput',
  answerAppeal: 'AnswerAppealInput',
  extendRatingStep: 'ExtendRatingStepInput',
};

/** Answers to all that the rubric asks, the best or none, with a reason each. */
export const reviewed = (isGood: boolean, reason = '已核对') =>
  Rubric.criteria(onlineHomes)
    .filter(Criterion.isAsked)
    .map((criterion) => ({
      criterion: criterion.id,
      isYes: criterion.kind === 'yes_no' ? isGood : null,
      number:
        criterion.kind === 'yes_no'
          ? null
          : criterion.kind === 'graded'
            ? isGood
              ? criterion.levels.length - 1
              : 0
            : isGood
              ? 500
              : 0,
      evidence: ['https://example.org/evidence'],
      reason,
    }));

/** The same as an applicant gives them. */
export const answered = (isGood: boolean) => reviewed(isGood).map(({ reason, ...answer }) => answer);

export async function openRatingWorld(): Promise<RatingWorld> {
  const world = await openWorld();
  const ask = await openAsk(world, 'federation', 'people', 'platforms', 'ratings');
  const versionOf = async (id: string) => {
    const [found] = await world.asSystem(() =>
      rows(sql<{ version: number }>`select version from rating_application where id::text = ${id}`),
    );
    return found?.version ?? 0;
  };
  const made: RatingWorld = {
    ...world,
    ask,
    enter: async (unit, kind) => {
      const { id, path, tier } = world.units[unit];
      const personId = newId<'Person'>();
      await world.asSystem(async () => {
        await rows(sql`insert into person (id, name) values (${personId}, '某某')`);
        await rows(sql`
          insert into post (id, person_id, unit_id, unit_path, kind, from_on)
          values (${newId()}, ${personId}, ${id}, ${path}::ltree, ${kind}, '2024-03-08')`);
      });
      return Actors.member({ personId, postKind: kind, unitId: id, unitPath: UnitPath.of(path), tier });
    },
    step: async (actor, field, id, more = {}) => {
      const input = { ratingApplicationId: id, version: await versionOf(id), ...more };
      const answer = await ask<Record<string, SeenApplication>>(
        actor,
        `mutation($input: ${inputOf[field] ?? 'ReasonedApplicationStepInput'}!) { ${field}(input: $input) ${seen} }`,
        { input },
      );
      return answer[field] as SeenApplication;
    },
    declare: (actor, ratingRoundId, unitIds = []) =>
      ask(
        actor,
        'mutation($input: DeclareConflictsInput!) { declareConflicts(input: $input) { __typename } }',
        {
          input: { ratingRoundId, unitIds },
        },
      ),
    openRound: async (editor) => {
      const input = {
        idempotencyKey: newId(),
        title: '2026 年度星级评定',
        basis: 'business_grading',
        basisText: '业务评级',
        purpose: '看清长处和短板',
        minutes: 20,
        rubricName: onlineHomes.name,
        applyUntil: CalendarDate.plusDays(today(), 30),
        checkDays: 5,
        reviewDays: 10,
        panelDays: 10,
        noticeDays: 5,
        appealDays: 10,
        gapThreshold: 10,
      };
      const { openRatingRound } = await ask<{ openRatingRound: { id: string } }>(
        editor,
        'mutation($input: OpenRatingRoundInput!) { openRatingRound(input: $input) { ... on RatingRound { id } } }',
        { input },
      );
      return openRatingRound.id;
    },
    apply: async (actor, round, unit) => {
      const input = { idempotencyKey: newId(), ratingRoundId: round, unitId: world.units[unit].id };
      const { beginRatingApplication } = await ask<{ beginRatingApplication: { id: string } }>(
        actor,
        `mutation($input: BeginRatingApplicationInput!) { beginRatingApplication(input: $input) ${seen} }`,
        { input },
      );
      return Id.of(beginRatingApplication.id);
    },
    letNoticeEnd: async (id) => {
      await world.asSystem(() =>
        rows(sql`
          update rating_application set notice_from = ${today()}::date - 20, notice_until = ${today()}::date - 1
          where id = ${id}`),
      );
    },
    publish: (applicant, editor, unit) => publish(made, editor, applicant, unit),
    grant: (editor, applicant, unit) => grantStars(made, editor, applicant, unit),
  };
  return made;
}

/** Everybody does her part: county, two reviewers who agree, panel. */
async function publish(world: RatingWorld, editor: Actor, applicant: Actor, unit: UnitName): Promise<string> {
  const round = await world.openRound(editor);
  const id = await world.apply(applicant, round, unit);
  await world.step(applicant, 'saveRatingApplication', id, {
    homeName: '回龙村网上妇女之家',
    answers: answered(true),
  });
  const county = await world.enter('county', 'reviewer');
  const reviewers = [
    await world.enter('prefecture', 'reviewer'),
    await world.enter('prefecture', 'reviewer'),
  ];
  const panel = await world.enter('province', 'reviewer');
  for (const actor of [county, ...reviewers, panel])
    await world.ask(
      actor,
      'mutation($input: DeclareConflictsInput!) { declareConflicts(input: $input) { __typename } }',
      { input: { ratingRoundId: round, unitIds: [] } },
    );
  await world.step(applicant, 'submitRatingApplication', id);
  await world.step(county, 'passRatingApplication', id, { reason: '材料齐全' });
  for (const actor of reviewers)
    await world.step(actor, 'scoreRatingApplication', id, { answers: reviewed(true), vetoes: [] });
  await world.step(panel, 'settleRatingApplication', id, { seat: 1, reason: '采纳' });
  return id;
}

/** Nobody objects, and the province grants. */
async function grantStars(
  world: RatingWorld,
  editor: Actor,
  applicant: Actor,
  unit: UnitName,
): Promise<string> {
  const id = await publish(world, editor, applicant, unit);
  await world.letNoticeEnd(id);
  await world.step(editor, 'awardRating', id);
  return id;
}
