import { CalendarDate } from '@fulian/domain/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ClassWorld, openClassWorld, type Seen } from '../../../test/class-world.js';
import { today } from '../../platform/clock.js';
import { newId } from '../../platform/new-id.js';
import { rows, sql } from '../../platform/rows.js';

let world: ClassWorld;
let programmeId: string;
beforeAll(async () => {
  world = await openClassWorld();
  const camp = await world.openCamp();
  programmeId = (
    await world.field<{ programme: Seen }>(
      world.organiser,
      'query($id: ID!) { camp(id: $id) { programme { id } } }',
      { id: camp.id },
    )
  ).programme.id;
  await enter(camp.id, 'village', 9, 'attended');
  await enter(camp.id, 'siblingVillage', 5, 'absent');
  await enter(camp.id, 'otherCounty', 6, 'attended');
  await world.asSystem(async () => {
    const on = CalendarDate.plusDays(today(), -120);
    const group = newId();
    await rows(sql`
      insert into coach_group (id, province_id, unit_id, unit_path, name, coach_id, coach_name, coach_since)
      select ${group}, ${world.units.province.id}, u.id, u.path, '第一组', p.id, p.name, ${on}
      from unit u cross join (select * from person limit 1) p where u.id = ${world.units.county.id}`);
    await rows(sql`
      update trainee set coach_group_id = ${group} where unit_id = ${world.units.village.id} and name <> 'village 0'`);
    await rows(sql`update camp set state = 'done', first_on = ${on}, last_on = ${on} where id = ${camp.id}`);
  });
});
afterAll(() => world.close());

const enter = (campId: string, unit: keyof ClassWorld['units'], count: number, state: string) =>
  world.asSystem(async () => {
    for (let at = 0; at < count; at++) {
      const id = newId();
      await rows(sql`
        insert into trainee (id, province_id, unit_id, unit_path, name, born_on)
        select ${id}, ${world.units.province.id}, id, path, ${`${unit} ${at}`}, '1990-01-01' from unit where id = ${world.units[unit].id}`);
      await rows(sql`
        insert into enrolment (id, province_id, camp_id, trainee_id, unit_id, unit_path, state)
        select ${newId()}, province_id, ${campId}, id, unit_id, unit_path, ${state} from trainee where id = ${id}`);
    }
  });

const count = '{ women isHidden }';
const counts = `counts { enrolled ${count} attended ${count} activeAfter3 ${count} activeAfter6 ${count} coached ${count} starred ${count} }`;
type Counts = Record<string, { women: number | null; isHidden: boolean }>;
interface Effects {
  readonly places: { name: string; counts: Counts }[];
  readonly total: Counts;
}
const effectsFor = (by: ClassWorld['county']) =>
  world.field<Effects | null>(
    by,
    `query($id: ID!) { trainingEffects(trainingProgrammeId: $id) { places { name ${counts} } total { coached ${count} } } }`,
    { id: programmeId },
  );

test('effects are sums by prefecture in the order of the register, too early ones left open', async () => {
  const effects = await effectsFor(world.organiser);
  expect(
    effects?.places.map(({ name, counts: of }) => [
      name,
      of.enrolled?.women,
      of.attended?.women,
      of.activeAfter3?.women,
      of.activeAfter6?.women,
    ]),
  ).toEqual([
    ['常德市', 14, 9, 0, null],
    ['邵阳市', 6, 6, 0, null],
  ]);
});

test('that all but one are coached is hidden, and with it where the others are', async () => {
  const effects = await effectsFor(world.organiser);
  expect(effects?.places.map(({ counts: of }) => of.coached?.isHidden)).toEqual([true, true]);
  expect(effects?.total.coached).toEqual({ women: 8, isHidden: false });
});

test('a county does not see effects, and what is exported hides what the page hides', async () => {
  const { body } = await world.county.graphql(
    'query($id: ID!) { trainingEffects(trainingProgrammeId: $id) { places { name } } }',
    { id: programmeId },
  );
  expect(JSON.stringify(body)).toContain('FORBIDDEN');
  await world.asSystem(() =>
    rows(sql`update enrolment set state = 'absent' where unit_id = ${world.units.otherCounty.id} and id in (
      select id from enrolment where unit_id = ${world.units.otherCounty.id} order by id limit 3)`),
  );
  const get = (kind: string) =>
    fetch(`${world.url}/training-files/programmes/${programmeId}/effects.${kind}`, {
      headers: world.organiser.headers,
    });
  const csv = await (await get('csv')).arrayBuffer();
  expect([...new Uint8Array(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(csv)).toContain('邵阳市,不公布,不公布,不公布,未到时间');
  expect((await get('xlsx')).headers.get('content-type')).toContain('spreadsheetml');
  expect((await fetch(`${world.url}/training-files/programmes/${programmeId}/effects.csv`)).status).toBe(401);
});

test('what was used is told in sums, and by how few it was is not', async () => {
  await world.asSystem(() =>
    rows(sql`
      insert into camp_use (enrolment_id, uses)
      select id, case when row_number() over (order by id) <= 5 then array['filming'] else array['filming', 'selling'] end
      from enrolment where unit_id = ${world.units.village.id} order by id limit 7`),
  );
  const uses = async (by: ClassWorld['county']) =>
    (
      await world.field<{ uses: object[] }>(
        by,
        'query($id: ID!) { trainingEffects(trainingProgrammeId: $id) { uses { use count { women isHidden } } } }',
        { id: programmeId },
      )
    ).uses;
  expect(await uses(world.organiser)).toEqual([
    { use: 'filming', count: { women: 7, isHidden: false } },
    { use: 'selling', count: { women: null, isHidden: true } },
  ]);
});
