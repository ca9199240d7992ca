import { randomUUID } from 'node:crypto';
import { dataOf } from '../support/ask.js';
import type { Subject } from './subjects/subject.js';

type Maker = Parameters<Subject['of']>[1];
interface Made {
  readonly id: string;
  readonly version: number;
}

/** What is made by which deed. */
const made = {
  beginProgramme: 'TrainingProgramme { id }',
  planCamp: 'Camp { id version }',
  takeCampStep: 'Camp { id version }',
  recommendTrainee: 'Enrolment { id version }',
} as const;

async function deed({ ask }: Maker, name: keyof typeof made, type: string, input: object): Promise<Made> {
  const asked = `{ ... on Refusal { code message } ... on ${made[name]} }`;
  const answer = await dataOf<Record<string, Made & { code?: string; message?: string }>>(
    ask(`mutation($input: ${type}!) { ${name}(input: $input) ${asked} }`, { input }),
  );
  const result = answer[name];
  if (!result || result.code) throw new Error(`${name} was refused: ${result?.message}`);
  return result;
}

const programmes = new Map<string, Promise<Made>>();
let session = 0;

/** A programme of a unit, begun once in a run. */
export function madeProgramme(unitId: string, maker: Maker): Promise<Made> {
  const key = randomUUID();
  const input = { idempotencyKey: key, unitId, kind: 'camp_series', name: `Access ${key}` };
  const begun = programmes.get(unitId) ?? deed(maker, 'beginProgramme', 'BeginProgrammeInput', input);
  programmes.set(unitId, begun);
  return begun;
}

/** An open camp of a unit, with a woman of the unit enrolled in it. */
export async function madeCamp(
  unitId: string,
  maker: Maker,
): Promise<{ readonly campId: string; readonly enrolmentId: string }> {
  const { id: trainingProgrammeId } = await madeProgramme(unitId, maker);
  const planned = await deed(maker, 'planCamp', 'PlanCampInput', {
    idempotencyKey: randomUUID(),
    trainingProgrammeId,
    title: 'Access',
    sessionNumber: ++session,
    venue: 'Access',
    firstOn: '2099-03-01',
    lastOn: '2099-03-02',
    seats: 5,
    basis: 'Access',
    lessons: [{ day: '2099-03-01', begins: '09:00', ends: '10:00', title: 'Access' }],
    quotas: [],
  });
  const { id: campId } = await deed(maker, 'takeCampStep', 'CampStepInput', {
    campId: planned.id,
    version: planned.version,
    step: 'open',
  });
  const { id: enrolmentId } = await deed(maker, 'recommendTrainee', 'RecommendTraineeInput', {
    idempotencyKey: randomUUID(),
    campId,
    unitId,
    name: `Access ${session}`,
    bornOn: '1990-01-01',
    isSeed: false,
    reason: 'For the access suite.',
  });
  return { campId, enrolmentId };
}
