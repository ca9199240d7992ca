import { Actor, type Member } from '@fulian/domain/access';
import { CalendarDate } from '@fulian/domain/kernel';
import {
  Answers,
  Criterion,
  explain,
  onlineHomes,
  Rubric,
  score,
  shippedRubrics,
} from '@fulian/domain/ratings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, openRatingWorld, type RatingWorld, reviewed } from '../../../../test/rating-world.js';
import { today } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';
import { shipRubrics } from '../rubrics/ship-rubrics.js';
import { readFacts } from './read-facts.js';

let world: RatingWorld;
let editor: Member;
let chair: Member;
let county: Member;
let year: number;
beforeAll(async () => {
  world = await openRatingWorld();
  year = Number(today().slice(0, 4));
  editor = await world.enter('province', 'editor');
  chair = await world.enter('village', 'chair');
  county = await world.enter('county', 'reviewer');
  await world.asSystem(shipRubrics);
  await grantWithAttestation();
});
afterAll(() => world.close());

const helpLines = { criterion: 'help_lines', isThere: true, source: '公众号菜单', reason: '受理时间都在' };

/** Stars of the village in a first round, in which the county attested its help lines. */
async function grantWithAttestation(): Promise<void> {
  const round = await world.openRound(editor);
  const id = await world.apply(chair, round, 'village');
  await world.step(chair, 'saveRatingApplication', id, { homeName: '之家', answers: answered(true) });
  const pair = [await world.enter('prefecture', 'reviewer'), await world.enter('prefecture', 'reviewer')];
  const panel = await world.enter('province', 'reviewer');
  for (const actor of [county, ...pair, panel]) await world.declare(actor, round);
  await world.step(chair, 'submitRatingApplication', id);
  await world.step(county, 'attestFacts', id, { attested: [helpLines] });
  await world.step(county, 'passRatingApplication', id, { reason: '齐' });
  for (const actor of pair)
    await world.step(actor, 'scoreRatingApplication', id, { answers: reviewed(true), vetoes: [] });
  await world.step(panel, 'settleRatingApplication', id, { seat: 1, reason: '采纳' });
  await world.letNoticeEnd(id);
  expect(await world.step(editor, 'awardRating', id)).toMatchObject({ state: 'awarded' });
}

interface Seen {
  readonly outdated: readonly string[];
  readonly givenAnswers: readonly { readonly criterion: string; readonly number: number | null }[];
  readonly suggestedAnswers: readonly { readonly source: string; readonly answer: { criterion: string } }[];
  readonly knownFacts: readonly {
    readonly fact: string;
    readonly attestedYear: number | null;
    readonly source: string;
  }[];
}

const seen = async (id: string, actor: Actor = chair): Promise<Seen> =>
  (
    await world.ask<{ ratingApplication: Seen }>(
      actor,
      `query($id: ID!) { ratingApplication(id: $id) { outdated
        givenAnswers { criterion number } suggestedAnswers { source answer { criterion } }
        knownFacts { fact isThere attestedBy attestedYear source } } }`,
      { id },
    )
  ).ratingApplication;

const helpLinesIn = ({ knownFacts }: Seen) => knownFacts.find(({ fact }) => fact === 'help_lines_shown');

test('an application begins with what stood in the last one that was granted, each with its source and its year', async () => {
  const found = await seen(await world.apply(chair, await world.openRound(editor), 'village'));
  const criteria = found.suggestedAnswers.map(({ answer }) => answer.criterion);
  expect(criteria).toEqual(expect.arrayContaining(['referral_kept', 'likeness_consent', 'sign_in_safety']));
  expect(criteria).not.toContain('services_done');
  expect(found.givenAnswers.map(({ criterion }) => criterion).toSorted()).toEqual(criteria.toSorted());
  expect(found.suggestedAnswers.map(({ source }) => source)).toContain(`${year}年申报，评定时采纳`);
  expect(helpLinesIn(found)).toMatchObject({ isThere: true, attestedBy: 'county', attestedYear: year });
});

test('what holds no longer is kept with the draft and is not known any more once it is sent', async () => {
  const id = await world.apply(chair, await world.openRound(editor), 'village');
  const saving = { homeName: '之家', answers: answered(true), outdated: ['help_lines'] };
  expect(
    await world.step(chair, 'saveRatingApplication', id, { ...saving, outdated: ['likes'] }),
  ).toMatchObject({ code: 'AnswersDoNotFit' });
  await world.step(chair, 'saveRatingApplication', id, saving);
  expect((await seen(id)).outdated).toEqual(['help_lines']);
  expect(helpLinesIn(await seen(id))).toMatchObject({ attestedYear: year });
  await world.step(chair, 'submitRatingApplication', id);
  expect(helpLinesIn(await seen(id))).toBeUndefined();
});

test('what the county attests anew stands over what was carried over, also after a return', async () => {
  const round = await world.openRound(editor);
  const id = await world.apply(chair, round, 'village');
  await world.declare(county, round);
  await world.step(chair, 'submitRatingApplication', id);
  const gone = { ...helpLines, isThere: false, reason: '菜单改版后没有了' };
  expect(await world.step(county, 'attestFacts', id, { attested: [gone] })).toMatchObject({ state: 'check' });
  await world.step(county, 'returnRatingApplication', id, { reason: '请补上' });
  expect(helpLinesIn(await seen(id))).toMatchObject({ isThere: false, attestedYear: null });
  await world.step(chair, 'submitRatingApplication', id);
  expect(helpLinesIn(await seen(id))).toMatchObject({ isThere: false, attestedYear: null });
});

test('a unit sees before any round what would be filled in; a sibling sees nothing of it, and nobody of the province', async () => {
  const query = `query($unitId: ID!, $home: HomeKind!) { ratingPrefill(unitId: $unitId, home: $home) {
    rubric { name } knownFacts { fact source } suggestedAnswers { source answer { criterion } } } }`;
  const of = (unit: 'village' | 'province', home = 'online_home') => ({ unitId: world.units[unit].id, home });
  const { ratingPrefill } = await world.ask<{ ratingPrefill: Omit<Seen, 'outdated'> }>(
    chair,
    query,
    of('village'),
  );
  expect(ratingPrefill).toMatchObject({ rubric: { name: 'online_homes' } });
  expect(ratingPrefill.knownFacts.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(['owner_named', 'help_lines_shown']),
  );
  const none = { ratingPrefill: null };
  expect(await world.ask(world.member('siblingVillage', 'chair'), query, of('village'))).toEqual(none);
  expect(await world.ask(editor, query, of('province', 'micro_home'))).toEqual(none);
  await expect(world.ask(Actor.visitor, query, of('village'))).rejects.toThrow('Sign in');
});

test('a handover is known where somebody left the office and another took it up, and own works are counted once', async () => {
  const { id: unitId, path } = world.units.township;
  const accountId = newId();
  const day = CalendarDate.plusDays(today(), -30);
  await world.asSystem(async () => {
    const [before, after] = [newId(), newId()];
    await rows(sql`insert into person (id, name) values (${before}, '甲'), (${after}, '乙')`);
    await rows(sql`
      insert into post (id, person_id, unit_id, unit_path, kind, from_on, until_on) values
        (${newId()}, ${before}, ${unitId}, ${path}::ltree, 'chair', '2021-03-08', '2026-03-07'),
        (${newId()}, ${after}, ${unitId}, ${path}::ltree, 'chair', '2026-03-08', null)`);
    await rows(sql`
      insert into account (id, province_id, unit_id, unit_path, platform, name)
      values (${accountId}, ${world.units.province.id}, ${unitId}, ${path}::ltree, 'douyin', '澧南镇妇联')`);
    for (const [key, title, on] of [
      ['a', '学做糍粑', day],
      ['b', '学做糍粑', day],
      ['c', '普法小剧场', day],
      ['d', '转载：省里的通知', day],
      ['e', '去年的集市', CalendarDate.plusDays(day, -370)],
    ])
      await rows(sql`
        insert into work (id, account_id, unit_path, province_id, work_key, title, published_on, published_at)
        values (${newId()}, ${accountId}, ${path}::ltree, ${world.units.province.id}, ${key}, ${title}, ${on},
          ${`${on}T12:00:00Z`})`);
  });
  const township = world.member('township', 'chair');
  const round = await world.openRound(editor);
  const application = await world.apply(township, round, 'township');
  const found = await seen(application, township);
  const sourceOf = (name: string) => found.knownFacts.find(({ fact }) => fact === name)?.source;
  expect(sourceOf('handover_recorded')).toBe('职务登记：主席 2026-03-07 离任，2026-03-08 接任');
  expect(sourceOf('identity_shown')).toContain('澧南镇妇联');
  expect(found.givenAnswers).toEqual([{ criterion: 'original_works', number: 2 }]);
  expect(sourceOf('own.original_works')).toBe('导入的作品：近一年 2 件，上一年 1 件，标明转载和重复的不计');
});

test('where a home keeps its register and its accounts, all that the shipped rubrics call known is known, but for help lines', async () => {
  const { id: unitId, path } = world.units.township;
  const ago = (days: number) => CalendarDate.plusDays(today(), -days);
  const matter = (kind: string, receivedOn: string, answeredOn: string | null) =>
    rows(sql`
      insert into matter (id, unit_id, unit_path, received_on, channel, kind, matters, answered_on)
      values (${newId()}, ${unitId}, ${path}::ltree, ${receivedOn}::date, 'phone', ${kind}, 1, ${answeredOn}::date)`);
  const facts = await world.asSystem(async () => {
    for (const kind of ['question', 'complaint', 'error']) await matter(kind, ago(60), ago(60));
    await matter('question', ago(40), null);
    await matter('question', ago(500), ago(499));
    return readFacts(unitId, today());
  });
  const isKnown = (criterion: Criterion): boolean => {
    if (Criterion.isAsked(criterion)) return true;
    if (criterion.kind === 'growth') return facts.own[criterion.measure] !== undefined;
    return criterion.kind === 'shown'
      ? facts.flags[criterion.fact] !== undefined
      : facts.numbers[criterion.fact] !== undefined;
  };
  for (const rubric of shippedRubrics) {
    const unknown = Rubric.criteria(rubric).filter((criterion) => !isKnown(criterion));
    expect(unknown.map(({ id }) => id)).toEqual(['help_lines']);
    for (const veto of rubric.vetoes)
      if (veto.kind === 'worse_than') expect(facts.numbers[veto.fact], veto.id).toBeDefined();
  }
  expect(facts.numbers.on_time_reply_percent).toEqual({
    value: 50,
    source: '来信来访登记：近一年群众提问 2 件，已答复 1 件，5个工作日内为按时',
  });
  const told = explain(onlineHomes, score(onlineHomes, Answers.none, facts), 'zh');
  expect(told.find(({ id }) => id === 'replies_in_time')?.source).toContain('来信来访登记');
});
