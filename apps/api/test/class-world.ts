import { CalendarDate } from '@fulian/domain/kernel';
import { today } from '../src/platform/clock.js';
import { rows, sql } from '../src/platform/rows.js';
import type { Browser } from './browser.js';
import { openSignedInWorld, type SignedInWorld } from './signed-in-world.js';

export interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code?: string;
}

/** A served world with a province that holds camps, a county that recommends, and a committee member of a village. */
export interface ClassWorld extends SignedInWorld {
  readonly organiser: Browser;
  readonly county: Browser;
  readonly sibling: Browser;
  readonly villager: Browser;
  /** One root field; its value, a refusal included. */
  readonly field: <T = Seen>(by: Browser, source: string, variables?: object) => Promise<T>;
  readonly openCamp: () => Promise<Seen>;
  readonly send: (
    by: Browser,
    path: string,
    name: string,
    bytes: Uint8Array | string,
  ) => Promise<{ status: number; id: string; code: string }>;
  /** Closes, ticks and finishes a camp whose first day has come; those named were there. */
  readonly finish: (campId: string, attendedIds: readonly string[]) => Promise<Seen>;
}

const usual = '__typename ... on Refusal { code }';

export async function openClassWorld(): Promise<ClassWorld> {
  const world = await openSignedInWorld({}, ['federation', 'people', 'platforms', 'training']);
  await world.enter('organiser', [['province', 'editor']]);
  await world.enter('county', [['county', 'publicity_officer']]);
  await world.enter('sibling', [['siblingCounty', 'publicity_officer']]);
  await world.enter('villager', [['village', 'executive_committee_member']]);
  const organiser = await world.signIn('organiser');
  const field = async <T>(by: Browser, source: string, variables = {}): Promise<T> => {
    const { body } = await by.graphql(source, variables);
    const { data, errors } = body as { data?: Record<string, T>; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as T;
  };
  const step = (campId: string, version: number, name: string) =>
    field<Seen>(
      organiser,
      `mutation($input: CampStepInput!) { takeCampStep(input: $input) { ${usual} ... on Camp { id version state } } }`,
      {
        input: { campId, version, step: name },
      },
    );
  const { id: trainingProgrammeId } = await field<Seen>(
    organiser,
    `mutation($input: BeginProgrammeInput!) { beginProgramme(input: $input) { ${usual} ... on TrainingProgramme { id } } }`,
    {
      input: {
        idempotencyKey: 'p',
        unitId: world.units.province.id,
        kind: 'camp_series',
        name: '“湘女e家”训练营',
      },
    },
  );
  let session = 48;
  return {
    ...world,
    organiser,
    county: await world.signIn('county'),
    sibling: await world.signIn('sibling'),
    villager: await world.signIn('villager'),
    field,
    openCamp: async () => {
      const firstOn = CalendarDate.plusDays(today(), 14);
      const planned = await field<Seen>(
        organiser,
        `mutation($input: PlanCampInput!) { planCamp(input: $input) { ${usual} ... on Camp { id version } } }`,
        {
          input: {
            idempotencyKey: crypto.randomUUID(),
            trainingProgrammeId,
            title: '短视频剪辑',
            sessionNumber: ++session,
            venue: '长沙市',
            firstOn,
            lastOn: CalendarDate.plusDays(firstOn, 2),
            seats: 20,
            basis: '湘妇字〔2026〕12号',
            lessons: [{ day: firstOn, begins: '09:00', ends: '11:30', title: '短视频剪辑' }],
            quotas: [],
          },
        },
      );
      return step(planned.id, planned.version, 'open');
    },
    send: async (by, path, name, bytes) => {
      const response = await fetch(`${world.url}${path}`, {
        method: 'POST',
        headers: { ...by.headers, 'x-file-name': encodeURIComponent(name) },
        body: bytes as BodyInit,
      });
      return { status: response.status, ...((await response.json()) as { id: string; code: string }) };
    },
    finish: async (campId, attendedIds) => {
      await world.asSystem(() =>
        rows(
          sql`update enrolment set state = 'confirmed' where camp_id = ${campId} and state = 'recommended'`,
        ),
      );
      const camp = await field<Seen>(organiser, 'query($id: ID!) { camp(id: $id) { version } }', {
        id: campId,
      });
      const closed = await step(campId, camp.version, 'close');
      await world.asSystem(() => rows(sql`update camp set first_on = ${today()} where id = ${campId}`));
      const taken = await field<Seen>(
        organiser,
        `mutation($input: RosterInput!) { takeRoster(input: $input) { ${usual} ... on Camp { version } } }`,
        { input: { campId, version: closed.version, attendedIds } },
      );
      return step(campId, taken.version, 'finish');
    },
  };
}
