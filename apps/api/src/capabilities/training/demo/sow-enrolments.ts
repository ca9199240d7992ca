import { newId } from '../../../platform/new-id.js';
import { rows, sql } from '../../../platform/rows.js';
import { registryUnitId } from '../../federation/index.js';
import type { DemoCamp } from './demo-camps.js';

interface SownCamp {
  readonly id: string;
  readonly camp: DemoCamp;
}

interface Place {
  readonly id: string;
  readonly name: string;
}

/** Who did not come, of seventeen in the order of the register: enough of them that the sums may tell how many. */
const stayedAway: ReadonlySet<number> = new Set([7, 8]);

const reason = '她常在村里的群里发短视频，乡亲爱看，也愿意带别人。';

/** Who was where: the corps' whole class, half of them again at a camp, and session 49 with every kind of answer. */
export async function sowEnrolments(camps: readonly SownCamp[]): Promise<void> {
  const trainees = await rows(sql<Place>`select id, name from trainee order by unit_path, name`);
  const own = trainees.find(({ name }) => name === '曾雨荷');
  const others = trainees.filter((each) => each !== own);
  for (const { id, camp } of camps) {
    const isCorps = camp.programme === 'corps';
    const chosen =
      camp.state === 'open' ? [] : others.filter((_, at) => isCorps || (at + camp.sessionNumber) % 2 === 0);
    await enrol(id, [
      ...chosen
        .slice(0, camp.seats - 1)
        .map((each, at) => ({ traineeId: each.id, state: stayedAway.has(at % 17) ? 'absent' : 'attended' })),
      ...(own && (isCorps || camp.sessionNumber === 48) ? [{ traineeId: own.id, state: 'attended' }] : []),
    ]);
    if (camp.state === 'open') await sowOpen(id, others, own);
  }
}

/** Session 49 takes enrolments: some have seats, one waits, some are to be decided, and one is 17. */
async function sowOpen(campId: string, others: readonly Place[], own: Place | undefined): Promise<void> {
  const states = [
    'confirmed',
    'confirmed',
    'recommended',
    'confirmed',
    'recommended',
    'waiting',
    'withdrawn',
  ];
  await enrol(campId, [
    ...others
      .filter((_, at) => at % 5 === 0)
      .map((each, at) => ({ traineeId: each.id, state: states[at % 7] as string })),
    ...(own ? [{ traineeId: own.id, state: 'applied' }] : []),
  ]);
  const girl = newId();
  await rows(sql`
    insert into trainee (id, province_id, unit_id, unit_path, name, born_on, guardian_name, guardian_relation,
      guardian_consent_on, topic)
    select ${girl}, (select id from unit where path = subpath(u.path, 0, 1)), u.id, u.path, '易小鱼',
      current_date - interval '17 years 100 days', '易长河', '父亲', current_date - 3, '村小的操场'
    from unit u where u.id = ${registryUnitId('430723114208')}`);
  await enrol(campId, [{ traineeId: girl, state: 'recommended' }]);
}

async function enrol(
  campId: string,
  enrolments: readonly { readonly traineeId: string; readonly state: string }[],
): Promise<void> {
  const made = enrolments.map((each) => ({ ...each, id: newId() }));
  await rows(sql`
    insert into enrolment (id, province_id, camp_id, trainee_id, unit_id, unit_path, state, reason, waiting_since)
    select e.id, t.province_id, ${campId}::uuid, t.id, t.unit_id, t.unit_path, e.state,
      case when e.state <> 'applied' then ${reason} end, case when e.state = 'waiting' then now() end
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as e(id uuid, "traineeId" uuid, state text)
    join trainee t on t.id = e."traineeId"`);
}
