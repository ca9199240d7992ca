import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CampsWorld, openCampsWorld } from '../../../test/camps-world.js';
import { today } from '../../platform/clock.js';
import { rows, sql } from '../../platform/rows.js';

let world: CampsWorld;
beforeAll(async () => {
  world = await openCampsWorld();
});
afterAll(() => world.close());

type Actor = CampsWorld['county'];
interface Mine {
  readonly trainee: { readonly name: string; readonly mayBePictured: boolean } | null;
  readonly bornOn: string | null;
  readonly enrolments: { readonly id: string; readonly version: number; readonly state: string }[];
  readonly consents: { readonly purpose: string; readonly withdrawnAt: string | null }[];
}
const mine =
  '{ trainee { name mayBePictured } bornOn enrolments { id version state } consents { purpose withdrawnAt } }';
const readMine = async (actor: Actor) =>
  (await world.ask<{ myTraining: Mine }>(actor, `{ myTraining ${mine} }`)).myTraining;
const setConsent = async (actor: Actor, deed: 'giveConsent' | 'withdrawConsent') =>
  (
    await world.ask<Record<string, Mine & { code?: string }>>(
      actor,
      `mutation { ${deed}(purpose: likeness) { ... on Refusal { code } ... on MyTraining ${mine} } }`,
    )
  )[deed];
const leave = (actor: Actor) =>
  world.ask(actor, 'mutation { leaveTraining { __typename ... on Refusal { code } } }');
const enrol = (actor: Actor, campId: string) =>
  world.deed(actor, 'enrolInCamp', { idempotencyKey: crypto.randomUUID(), campId, bornOn: '1988-02-03' });

test('she enrols herself, her county recommends her, and she withdraws without a reason', async () => {
  const camp = await world.openCamp();
  const she = await world.person('village', '曾雨荷');
  const applied = await enrol(she, camp.id);
  expect(applied.state).toBe('applied');
  const recommended = await world.deed(world.county, 'takeEnrolmentStep', {
    enrolmentId: applied.id,
    version: applied.version,
    step: 'recommend',
    note: '村里的种子学员。',
  });
  expect(recommended.state).toBe('recommended');
  const own = await readMine(she);
  expect(own).toMatchObject({ trainee: { name: '曾雨荷' }, bornOn: '1988-02-03' });
  await world.deed(she, 'withdrawFromCamp', { enrolmentId: applied.id, version: recommended.version });
  expect((await readMine(she)).enrolments.map(({ state }) => state)).toEqual(['withdrawn']);
});

test('whom her office enters under the name of her post finds herself when she signs in', async () => {
  const camp = await world.openCamp();
  const she = await world.person('village', '易念慈');
  await world.recommend(world.county, camp.id, 'village', '易念慈');
  expect((await readMine(she)).enrolments).toHaveLength(1);
});

test('a consent is hers to give and to take back, and what stood before stays on record', async () => {
  const camp = await world.openCamp();
  const she = await world.person('village', '彭小雨');
  expect(await setConsent(she, 'giveConsent')).toMatchObject({ code: 'NotATrainee' });
  await enrol(she, camp.id);
  const countySees = async () =>
    (
      await world.ask<{ campEnrolments: { nodes: { trainee: { mayBePictured: boolean } }[] } }>(
        world.county,
        'query($id: ID!) { campEnrolments(campId: $id) { nodes { trainee { mayBePictured } } } }',
        { id: camp.id },
      )
    ).campEnrolments.nodes.map(({ trainee }) => trainee.mayBePictured);
  expect(await setConsent(she, 'giveConsent')).toMatchObject({ trainee: { mayBePictured: true } });
  expect(await countySees()).toEqual([true]);
  const back = await setConsent(she, 'withdrawConsent');
  expect(back).toMatchObject({ trainee: { mayBePictured: false }, consents: [{ purpose: 'likeness' }] });
  expect(back?.consents[0]?.withdrawnAt).not.toBeNull();
  expect(await countySees()).toEqual([false]);
});

test('what her guardian agreed to once is not asked of her again', async () => {
  const she = await world.person('village', '石小满');
  const bornOn = `${Number(today().slice(0, 4)) - 17}-01-01`;
  const consent = { guardianName: '石长河', guardianRelation: '父亲', consentGivenOn: today() };
  const apply = async (more = {}) =>
    world.deed(she, 'enrolInCamp', {
      idempotencyKey: crypto.randomUUID(),
      campId: (await world.openCamp()).id,
      bornOn,
      ...more,
    });
  expect(await apply()).toMatchObject({ code: 'GuardianConsentMissing' });
  expect(await apply(consent)).toMatchObject({ state: 'applied' });
  expect(await apply()).toMatchObject({ state: 'applied' });
  await world.asSystem(() =>
    rows(sql`update trainee set guardian_name = null, guardian_relation = null,
    guardian_consent_on = null where name = '石小满'`),
  );
  expect(await apply()).toMatchObject({ code: 'GuardianConsentMissing' });
  expect(await apply(consent)).toMatchObject({ state: 'applied' });
  expect(await apply()).toMatchObject({ state: 'applied' });
});

test('nobody withdraws another woman’s enrolment as her own', async () => {
  const camp = await world.openCamp();
  const [she, neighbour] = [await world.person('village', '杨一'), await world.person('village', '杨二')];
  const { id, version } = await enrol(she, camp.id);
  expect(await world.deed(neighbour, 'withdrawFromCamp', { enrolmentId: id, version })).toMatchObject({
    code: 'EnrolmentNotFound',
  });
});

test('who leaves is deleted: of a seat she had, her prefecture remains; of herself, nothing', async () => {
  const camp = await world.openCamp();
  const she = await world.person('village', '石念秋');
  const { id } = await enrol(she, camp.id);
  await setConsent(she, 'giveConsent');
  await world.asSystem(async () => {
    await rows(sql`update enrolment set state = 'attended', reason = '石念秋很能干。' where id = ${id}`);
  });
  await enrol(she, (await world.openCamp()).id);
  await leave(she);
  expect(await readMine(she)).toEqual({ trainee: null, bornOn: null, enrolments: [], consents: [] });
  const remains = await world.asSystem(async () => ({
    trainees: await rows(sql`select 1 from trainee where name = '石念秋'`),
    consents: await rows(
      sql`select 1 from trainee_consent c where not exists (select from trainee t where t.id = c.trainee_id)`,
    ),
    enrolments: await rows(sql`
      select e.state, e.reason, e.unit_path::text as path from enrolment e where e.trainee_id is null`),
  }));
  expect(remains).toEqual({
    trainees: [],
    consents: [],
    enrolments: [{ state: 'attended', reason: null, path: world.units.prefecture.path }],
  });
});

test('who is no trainee has nothing to leave', async () => {
  expect(await leave(await world.person('village', '路人'))).toEqual({
    leaveTraining: { __typename: 'NotATrainee', code: 'NotATrainee' },
  });
});
