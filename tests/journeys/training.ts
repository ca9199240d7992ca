import { type Ask, asker, dataOf } from '../support/ask.js';
import { signIn } from '../support/sign-in.js';
import { password, people, type Someone, webUrl } from './people.js';

/** Asks the API as an invented person: for what leads up to a journey and is not its point. */
export async function askAs(someone: Exclude<Someone, 'visitor'>): Promise<Ask> {
  return asker(webUrl(), await signIn(webUrl(), people[someone], password));
}

interface Made {
  readonly id: string;
  readonly version: number;
}

/** One deed about a camp; it has to succeed. */
export async function campDeed(ask: Ask, name: string, type: string, input: object): Promise<Made> {
  const answer = await dataOf<Record<string, Made & { code?: string }>>(
    ask(
      `mutation($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code } ... on Camp { id version } } }`,
      {
        input,
      },
    ),
  );
  const made = answer[name];
  if (!made || made.code) throw new Error(`${name} was refused: ${made?.code}`);
  return made;
}

export const dayFromToday = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** A plan of one day; the first programme's, under a session number nobody has. */
export function plan(title: string, day: string) {
  return {
    title,
    sessionNumber: 300 + Math.floor(Math.random() * 9000),
    venue: '长沙市（演示地点）',
    firstOn: day,
    lastOn: day,
    seats: 10,
    basis: '培训计划（演示）',
    childcareNote: '有人照看孩子（演示）',
    lessons: [{ day, begins: '09:00', ends: '11:30', title: '手机拍摄', trainer: '谭老师（演示）' }],
    quotas: [],
  };
}

/** Opens a camp of the province's that begins in a fortnight. */
export async function openCamp(title: string): Promise<Made & { readonly plan: ReturnType<typeof plan> }> {
  const ask = await askAs('provinceEditor');
  const { trainingProgrammes } = await dataOf<{ trainingProgrammes: { nodes: { id: string }[] } }>(
    ask('{ trainingProgrammes { nodes { id } } }'),
  );
  const planned = plan(title, dayFromToday(14));
  const made = await campDeed(ask, 'planCamp', 'PlanCampInput', {
    ...planned,
    idempotencyKey: crypto.randomUUID(),
    trainingProgrammeId: trainingProgrammes.nodes[0]?.id,
  });
  const step = { campId: made.id, version: made.version, step: 'open' };
  return { ...(await campDeed(ask, 'takeCampStep', 'CampStepInput', step)), plan: planned };
}
