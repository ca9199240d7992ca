import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.js';
import { type ClassWorld, openClassWorld, type Seen } from '../../../test/class-world.js';
import { recommendations as book, type SeenSheet } from '../../../test/recommendations.js';
import { rows, sql } from '../../platform/rows.js';

let world: ClassWorld;
beforeAll(async () => {
  world = await openClassWorld();
});
afterAll(() => world.close());

const reason = '她已经拍了半年短视频。';
const sendSheet = async (by: Browser, campId: string, bytes: Uint8Array | string) =>
  world.send(by, `/training-files/camps/${campId}/enrolment-sheets`, '推荐表.xlsx', bytes);
const preview = (by: Browser, id: string) =>
  world.field<SeenSheet | null>(
    by,
    `query($id: ID!) { enrolmentSheet(id: $id) { enrolled lines { row outcome name problems { cell code } } } }`,
    { id },
  );
const commit = (by: Browser, id: string) =>
  world.field<SeenSheet>(
    by,
    `mutation($id: ID!) { enrolFromSheet(enrolmentSheetId: $id) { ... on Refusal { code } ... on EnrolmentSheet { enrolled lines { row } } } }`,
    { id },
  );
const listOf = async (by: Browser, campId: string) =>
  (
    await world.field<{ nodes: (Seen & { trainee: { name: string } })[] }>(
      by,
      'query($id: ID!) { campEnrolments(campId: $id) { nodes { id version state trainee { name } } } }',
      { id: campId },
    )
  ).nodes;
const inClass = async (...names: readonly string[]) => {
  const camp = await world.openCamp();
  const { id } = await sendSheet(
    world.county,
    camp.id,
    await book(...names.map((name) => [name, '回龙村', '1990-05-01', reason])),
  );
  await commit(world.county, id);
  return { camp, enrolments: await listOf(world.organiser, camp.id) };
};

test('a sheet enrols nobody before its sender says so, then its good rows, and a second time nothing', async () => {
  const camp = await world.openCamp();
  const bytes = await book(
    ['曾雨荷', '回龙村', '1991/9/12', reason],
    ['廖心语', '回农村', '1990-01-01', reason],
    ['易念慈', '澧南镇', '三月', '好'],
  );
  const sent = await sendSheet(world.county, camp.id, bytes);
  expect(sent.status).toBe(201);
  expect((await preview(world.county, sent.id))?.lines).toEqual([
    { row: 3, outcome: 'new', name: '曾雨荷', problems: [] },
    { row: 4, outcome: 'error', name: null, problems: [{ cell: 'B4', code: 'UnitUnknown' }] },
    {
      row: 5,
      outcome: 'error',
      name: null,
      problems: [
        { cell: 'C5', code: 'NotADate' },
        { cell: 'D5', code: 'NotAReason' },
      ],
    },
  ]);
  expect(await listOf(world.county, camp.id)).toEqual([]);
  expect(await commit(world.county, sent.id)).toEqual({ enrolled: 1, lines: [] });
  expect(await commit(world.county, sent.id)).toEqual({ enrolled: 1, lines: [] });

  const [enrolment] = await listOf(world.county, camp.id);
  await world.asSystem(() => rows(sql`update enrolment set state = 'withdrawn' where id = ${enrolment?.id}`));
  const again = await sendSheet(world.county, camp.id, bytes);
  expect((await preview(world.county, again.id))?.lines[0]?.outcome).toBe('same');
  expect(await commit(world.county, again.id)).toEqual({ code: 'NoGoodLines' });
  expect((await listOf(world.county, camp.id)).map(({ state }) => state)).toEqual(['withdrawn']);
});

test('a sheet is its sender’s alone, and reaches no unit outside of her subtree', async () => {
  const camp = await world.openCamp();
  const { id } = await sendSheet(
    world.sibling,
    camp.id,
    await book(['曾雨荷', '回龙村', '1991-09-12', reason]),
  );
  expect((await preview(world.sibling, id))?.lines[0]?.problems[0]?.code).toBe('UnitUnknown');
  expect(await preview(world.organiser, id)).toBeNull();
  expect(await commit(world.organiser, id)).toEqual({ code: 'EnrolmentSheetNotFound' });
});

test('a file that is no sheet of women, and somebody who may not, are told so', async () => {
  const camp = await world.openCamp();
  expect(await sendSheet(world.county, camp.id, '姓名,电话\n曾雨荷,1')).toMatchObject({
    status: 400,
    code: 'NotAnEnrolmentSheet',
  });
  expect(await sendSheet(world.county, camp.id, new Uint8Array([1, 2, 3, 0]))).toMatchObject({ status: 400 });
  expect(await sendSheet(world.villager, camp.id, '姓名')).toMatchObject({ status: 403 });
  expect(await sendSheet(world.browser(), camp.id, '姓名')).toMatchObject({ status: 401 });
});

test('a material is fetched as it was added, its sum beside it, by members and by nobody else', async () => {
  const camp = await world.openCamp();
  const add = (by: Browser) =>
    world.send(by, `/training-files/camps/${camp.id}/materials`, '提纲.txt', '三个镜头讲一个故事');
  expect(await add(world.county)).toMatchObject({ status: 404 });
  const { id } = await add(world.organiser);
  expect((await add(world.organiser)).id).toBe(id);
  const { materials } = await world.field<{ materials: { sha256: string }[] }>(
    world.villager,
    'query($id: ID!) { camp(id: $id) { materials { sha256 } } }',
    { id: camp.id },
  );
  const get = (by: Browser) => fetch(`${world.url}/training-files/materials/${id}`, { headers: by.headers });
  const bytes = Buffer.from(await (await get(world.villager)).arrayBuffer());
  expect(materials).toEqual([{ sha256: createHash('sha256').update(bytes).digest('hex') }]);
  expect((await get(world.browser())).status).toBe(401);
  const remove = (by: Browser) =>
    world.field(
      by,
      'mutation($id: ID!) { removeMaterial(campMaterialId: $id) { ... on Refusal { code } ... on Camp { materials { id } } } }',
      { id },
    );
  expect(await remove(world.county)).toEqual({ code: 'MaterialNotFound' });
  expect(await remove(world.organiser)).toEqual({ materials: [] });
  const large = new Uint8Array(8 * 2 ** 20 + 1);
  expect(
    await world.send(world.organiser, `/training-files/camps/${camp.id}/materials`, 'a', large),
  ).toMatchObject({ status: 413 });
});

interface Certified extends Seen {
  readonly certificate: { id: string; number: string } | null;
}
const certificatesOf = async (campId: string) =>
  (
    await world.field<{ nodes: Certified[] }>(
      world.organiser,
      'query($id: ID!) { campEnrolments(campId: $id) { nodes { id version state certificate { id number } } } }',
      { id: campId },
    )
  ).nodes;
const issue = (by: Browser, id: string) =>
  world.field(
    by,
    'mutation($id: ID!) { issueCertificates(campId: $id) { ... on Refusal { code } ... on Camp { id } } }',
    { id },
  );
const verify = (number: string) =>
  world.field<{ isValid: boolean; shownName: string } | null>(
    world.browser(),
    'query($number: String!) { certificateByNumber(number: $number) { isValid shownName title sessionNumber } }',
    { number },
  );

test('who was at a camp that is done gets a certificate, which anyone verifies and the organiser revokes', async () => {
  const { camp, enrolments } = await inClass('甲女士', '乙女士', '丙女士');
  expect(await issue(world.organiser, camp.id)).toEqual({ code: 'CampNotDone' });
  await world.finish(
    camp.id,
    enrolments.slice(0, 2).map(({ id }) => id),
  );
  expect(await issue(world.county, camp.id)).toMatchObject({ code: expect.any(String) });
  expect(await issue(world.organiser, camp.id)).toEqual({ id: camp.id });
  expect(await issue(world.organiser, camp.id)).toEqual({ code: 'NobodyAttended' });
  const [first, second, absent] = await certificatesOf(camp.id);
  expect([
    first?.certificate?.number.slice(7, 11),
    second?.certificate?.number.slice(7, 11),
    absent?.certificate,
  ]).toEqual(['0001', '0002', null]);

  const number = first?.certificate?.number as string;
  expect(await verify(number.toLowerCase())).toEqual({
    isValid: true,
    shownName: '甲＊＊',
    title: '短视频剪辑',
    sessionNumber: Number(number.slice(3, 6)),
  });
  expect(await verify('XN-049-9999-A')).toBeNull();
  const revoke = (by: Browser, why: string) =>
    world.field(
      by,
      'mutation($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { ... on Refusal { code } ... on TrainingCertificate { revokedReason } } }',
      { input: { trainingCertificateId: first?.certificate?.id, reason: why } },
    );
  expect(await revoke(world.organiser, '错')).toEqual({ code: 'ReasonMissing' });
  expect(await revoke(world.organiser, '登记错了人，本人没有参加。')).toEqual({
    revokedReason: '登记错了人，本人没有参加。',
  });
  expect(await revoke(world.organiser, '登记错了人，本人没有参加。')).toEqual({ code: 'CertificateRevoked' });
  expect(await verify(number)).toMatchObject({ isValid: false });

  const pdf = (by: Browser, path: string) =>
    fetch(`${world.url}/training-files/${path}`, { headers: by.headers });
  const whole = await pdf(world.organiser, `camps/${camp.id}/certificates.pdf`);
  const text = Buffer.from(await whole.arrayBuffer()).toString('latin1');
  expect([
    whole.headers.get('content-type'),
    text.slice(0, 5),
    text.match(/\/Type \/Page\b/g)?.length,
  ]).toEqual(['application/pdf', '%PDF-', 1]);
  expect((await pdf(world.county, `certificates/${second?.certificate?.id}/certificate.pdf`)).status).toBe(
    200,
  );
  expect((await pdf(world.sibling, `certificates/${second?.certificate?.id}/certificate.pdf`)).status).toBe(
    404,
  );
  expect((await pdf(world.county, `certificates/${first?.certificate?.id}/certificate.pdf`)).status).toBe(
    404,
  );
});

test('a certificate revoked by mistake is issued anew once: the old number stays revoked and names the new one', async () => {
  const { camp, enrolments } = await inClass('己女士');
  await world.finish(camp.id, [enrolments[0]?.id as string]);
  await issue(world.organiser, camp.id);
  const [old] = await certificatesOf(camp.id);
  const { id = '', number = '' } = old?.certificate ?? {};
  const deed = (by: Browser, name: 'revoke' | 'reissue', certificate: string, why: string) =>
    world.field<{ id: string; number: string }>(
      by,
      `mutation($input: ${name === 'revoke' ? 'Revoke' : 'Reissue'}CertificateInput!) { ${name}Certificate(input: $input) {
        ... on Refusal { code } ... on TrainingCertificate {
          id number reissueReason reissuedBy revokedOn earlier { number revokedReason revokedBy } } } }`,
      { input: { trainingCertificateId: certificate, reason: why } },
    );
  const why = '撤错了人，名单上本来是另一位。';
  expect(await deed(world.organiser, 'reissue', id, why)).toEqual({ code: 'CertificateNotRevoked' });
  await deed(world.organiser, 'revoke', id, '登记错了人，本人没有参加。');
  expect(await deed(world.county, 'reissue', id, why)).toEqual({ code: 'CertificateNotFound' });
  expect(await deed(world.organiser, 'reissue', id, '错')).toEqual({ code: 'ReasonMissing' });
  const both = await Promise.all([1, 2].map(() => deed(world.organiser, 'reissue', id, why)));
  const made = both.find((each) => each.number);
  expect(both).toContainEqual({ code: 'CertificateReplaced' });
  expect(made).toMatchObject({
    number: expect.stringMatching(/-0002-/),
    reissueReason: why,
    reissuedBy: 'Ms organiser',
    revokedOn: null,
    earlier: [{ number, revokedReason: '登记错了人，本人没有参加。', revokedBy: 'Ms organiser' }],
  });
  const asked = (which: string) =>
    world.field(
      world.browser(),
      'query($number: String!) { certificateByNumber(number: $number) { isValid successorNumber } }',
      { number: which },
    );
  expect(await asked(number)).toEqual({ isValid: false, successorNumber: made?.number });
  expect(await asked(made?.number ?? '')).toEqual({ isValid: true, successorNumber: null });
  expect((await certificatesOf(camp.id))[0]?.certificate).toEqual({ id: made?.id, number: made?.number });
  expect(await issue(world.organiser, camp.id)).toEqual({ code: 'NobodyAttended' });
});

test('her whole name is shown on her own word alone, and goes when she leaves', async () => {
  const { camp, enrolments } = await inClass('Ms villager');
  await world.finish(
    camp.id,
    enrolments.map(({ id }) => id),
  );
  await issue(world.organiser, camp.id);
  const [own] = await certificatesOf(camp.id);
  const { id = '', number = '' } = own?.certificate ?? {};
  const show = (by: Browser, shows: boolean) =>
    world.field(
      by,
      'mutation($id: ID!, $shows: Boolean!) { showOwnName(trainingCertificateId: $id, shows: $shows) { ... on Refusal { code } ... on TrainingCertificate { showsName } } }',
      { id, shows },
    );
  expect(await show(world.organiser, true)).toEqual({ code: 'CertificateNotFound' });
  expect(await show(world.villager, true)).toEqual({ showsName: true });
  expect((await verify(number))?.shownName).toBe('Ms villager');
  expect(await show(world.villager, false)).toEqual({ showsName: false });
  await world.field(world.villager, 'mutation { leaveTraining { __typename } }');
  expect(await verify(number)).toMatchObject({ isValid: true, shownName: null });
});

test('the roster of a camp that is done is put right with a reason, and not under a certificate that stands', async () => {
  const { camp, enrolments } = await inClass('丁女士', '戊女士');
  await world.finish(camp.id, [enrolments[0]?.id as string]);
  await issue(world.organiser, camp.id);
  const correct = async (by: Browser, at: number, wasThere: boolean, why = '纸质签到表上有她的名字。') => {
    const row = (await certificatesOf(camp.id))[at];
    return world.field(
      by,
      'mutation($input: RosterCorrectionInput!) { correctRoster(input: $input) { ... on Refusal { code } ... on Enrolment { state corrections { reason correctedBy } } } }',
      { input: { enrolmentId: row?.id, version: row?.version, wasThere, reason: why } },
    );
  };
  expect(await correct(world.county, 1, true)).toEqual({ code: 'NotTheOrganiser' });
  expect(await correct(world.organiser, 1, true, '补')).toEqual({ code: 'ReasonMissing' });
  expect(await correct(world.organiser, 1, true)).toEqual({
    state: 'attended',
    corrections: [{ reason: '纸质签到表上有她的名字。', correctedBy: 'Ms organiser' }],
  });
  expect(await correct(world.organiser, 0, false)).toEqual({ code: 'CertificateStands' });
});
