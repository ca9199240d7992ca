import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../../test/browser.js';
import { openSignedInWorld, type SignedInWorld } from '../../../../test/signed-in-world.js';
import { rows, sql } from '../../../platform/rows.js';

let world: SignedInWorld;
let she: Browser;
let coach: Browser;
let neighbour: Browser;
let above: Browser;
beforeAll(async () => {
  world = await openSignedInWorld({}, [
    'federation',
    'people',
    'platforms',
    'ratings',
    'imports',
    'training',
  ]);
  await world.enter('she', [['village', 'executive_committee_member']]);
  await world.enter('coach', [['county', 'publicity_officer']]);
  await world.enter('neighbour', [['village', 'chair']]);
  await world.enter('above', [['province', 'editor']]);
  const { county, province, village } = world.units;
  const group = crypto.randomUUID();
  await world.asSystem(() =>
    rows(sql`
      insert into coach_group (id, province_id, unit_id, unit_path, name, coach_id, coach_name, coach_since)
      select ${group}, ${province.id}, ${county.id}, ${county.path}::ltree, '一组', id, name, '2026-01-01'
      from person where name = 'Ms coach'`),
  );
  she = await world.signIn('she');
  coach = await world.signIn('coach');
  neighbour = await world.signIn('neighbour');
  above = await world.signIn('above');
  await world.asSystem(() =>
    rows(sql`
      insert into trainee (id, province_id, unit_id, unit_path, person_id, name, born_on, coach_group_id)
      select ${crypto.randomUUID()}, ${province.id}, ${village.id}, ${village.path}::ltree, id, 'she', '1990-05-01', ${group}
      from person where name = 'Ms she'`),
  );
});
afterAll(() => world.close());

const picture = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe1, 0, 6, 0x47, 0x50, 0x53, 0x21, 0xff, 0xda, 0, 2, 7, 7,
]);
const bring = (by: Browser | undefined, bytes: Uint8Array<ArrayBuffer>, name = '米粑.jpg') =>
  fetch(`${world.url}/coaching-files`, {
    method: 'POST',
    headers: { ...by?.headers, 'x-file-name': encodeURIComponent(name) },
    body: bytes,
  });
const fetchFile = (by: Browser | undefined, id: string) =>
  fetch(`${world.url}/coaching-files/${id}`, { headers: { ...by?.headers } });

test('a picture comes with a draft, without the place where it was taken, to her coach and to nobody else', async () => {
  const brought = await bring(she, picture);
  expect(brought.status).toBe(201);
  const { id } = (await brought.json()) as { id: string };
  const { body } = await she.graphql(
    'mutation($input: SendDraftInput!) { sendDraft(input: $input) { ... on CoachingDraft { id file { id name mediaType } } } }',
    { input: { idempotencyKey: 'a', title: '米粑', file: id } },
  );
  expect(body).toMatchObject({
    data: { sendDraft: { file: { id, name: '米粑.jpg', mediaType: 'image/jpeg' } } },
  });
  for (const who of [she, coach]) {
    const file = await fetchFile(who, id);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff, 0xda, 0, 2, 7, 7]);
  }
  expect((await fetchFile(neighbour, id)).status).toBe(404);
  expect((await fetchFile(undefined, id)).status).toBe(401);
});

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly code?: string;
  readonly file: { readonly id: string } | null;
}
const deed = async (by: Browser, name: string, type: string, input: object): Promise<Draft> => {
  const { body } = await by.graphql(
    `mutation($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code } ... on CoachingDraft { id version file { id } } } }`,
    { input },
  );
  return (body as { data: Record<string, Draft> }).data[name] as Draft;
};
const broughtBy = async (by: Browser) => ((await (await bring(by, picture)).json()) as { id: string }).id;

test('a new file takes the place of the old one when a draft is sent again, and one that is taken back is empty without', async () => {
  const [first, second] = [await broughtBy(she), await broughtBy(she)];
  const sent = await deed(she, 'sendDraft', 'SendDraftInput', {
    idempotencyKey: 'b',
    title: '年糕',
    file: first,
  });
  const step = ({ id, version }: Draft) => ({ coachingDraftId: id, version });
  const answered = await deed(coach, 'answerDraft', 'AnswerDraftInput', {
    ...step(sent),
    answer: '再近一点',
  });
  const again = await deed(she, 'sendDraftAgain', 'SendDraftAgainInput', { ...step(answered), file: second });
  expect(again.file).toEqual({ id: second });
  expect((await fetchFile(coach, first)).status).toBe(404);
  const back = await deed(she, 'takeBackDraft', 'DraftStepInput', step(again));
  expect(await deed(she, 'sendDraftAgain', 'SendDraftAgainInput', step(back))).toMatchObject({
    code: 'NothingSent',
  });
});

test('a film is sent part by part to her player and her coach’s, and to no tier above', async () => {
  const bytes = [
    0,
    0,
    0,
    16,
    ...Buffer.from('ftypisom'),
    0,
    0,
    2,
    0,
    0,
    0,
    0,
    12,
    ...Buffer.from('mdat'),
    1,
    2,
    3,
    4,
  ];
  const brought = await bring(she, Uint8Array.from(bytes), '米粑.mp4');
  const { id } = (await brought.json()) as { id: string };
  const part = (by: Browser, range: string) =>
    fetch(`${world.url}/coaching-files/${id}`, { headers: { ...by.headers, range } });
  for (const who of [she, coach]) {
    const end = await part(who, 'bytes=24-');
    expect([end.status, end.headers.get('content-range'), end.headers.get('content-type')]).toEqual([
      206,
      'bytes 24-27/28',
      'video/mp4',
    ]);
    expect([...new Uint8Array(await end.arrayBuffer())]).toEqual([1, 2, 3, 4]);
    const behind = await part(who, 'bytes=28-');
    expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */28']);
    const whole = await part(who, 'bytes=0-1,20-21');
    expect([whole.status, [...new Uint8Array(await whole.arrayBuffer())]]).toEqual([200, bytes]);
  }
  for (const who of [above, neighbour]) expect((await part(who, 'bytes=24-')).status).toBe(404);
});

test.each([
  [415, 'NotADraftFile', new TextEncoder().encode('<script>')],
  [400, 'EmptyFile', new Uint8Array()],
  [413, 'FileTooLarge', new Uint8Array(12 * 2 ** 20 + 1)],
] as const)('a file is refused with %i %s', async (status, code, bytes) => {
  const answer = await bring(she, bytes as Uint8Array<ArrayBuffer>);
  expect([answer.status, await answer.json()]).toMatchObject([status, { code }]);
});

test('who is no trainee brings no file, and a visitor none at all', async () => {
  expect((await bring(neighbour, picture)).status).toBe(404);
  expect((await bring(undefined, picture)).status).toBe(401);
});
