import { randomUUID } from 'node:crypto';
import { dataOf } from '../support/ask.js';
import { madeCamp } from './made-camp.js';
import type { Subject } from './subjects/subject.js';

type Maker = Parameters<Subject['of']>[1];
type Made = { readonly id: string; readonly code?: string; readonly message?: string };

async function deed(
  { ask }: Maker,
  name: string,
  type: string,
  made: string,
  input: object,
): Promise<string> {
  const answer = await dataOf<Record<string, Made>>(
    ask(
      `mutation($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code message } ... on ${made} { id } } }`,
      { input },
    ),
  );
  const result = answer[name];
  if (!result || result.code) throw new Error(`${name} was refused: ${result?.message}`);
  return result.id;
}

/** A trainee of a unit. */
export async function madeTrainee(unitId: string, maker: Maker): Promise<string> {
  const { campId, enrolmentId } = await madeCamp(unitId, maker);
  const { campEnrolments } = await dataOf<{
    campEnrolments: { nodes: { id: string; trainee: { id: string } }[] };
  }>(
    maker.ask('query($id: ID!) { campEnrolments(campId: $id) { nodes { id trainee { id } } } }', {
      id: campId,
    }),
  );
  const found = campEnrolments.nodes.find(({ id }) => id === enrolmentId);
  if (!found) throw new Error('The enrolment that was made is not there.');
  return found.trainee.id;
}

/** A group of a unit, coached by its maker in the post she acts in. */
export async function madeGroup(unitId: string, maker: Maker): Promise<string> {
  const { me } = await dataOf<{ me: { activePost: { id: string } } }>(
    maker.ask('{ me { activePost { id } } }'),
  );
  const key = randomUUID();
  return deed(maker, 'beginCoachGroup', 'BeginCoachGroupInput', 'CoachGroup', {
    idempotencyKey: key,
    unitId,
    name: `Access ${key}`,
    postId: me.activePost.id,
  });
}

export async function madeDraft(unitId: string, maker: Maker): Promise<string> {
  const [coachGroupId, traineeId] = [await madeGroup(unitId, maker), await madeTrainee(unitId, maker)];
  const placing = { coachGroupId, traineeId, isIn: true };
  await deed(maker, 'placeTrainee', 'PlaceTraineeInput', 'CoachGroup', placing);
  return deed(maker, 'recordDraft', 'RecordDraftInput', 'CoachingDraft', {
    idempotencyKey: randomUUID(),
    traineeId,
    title: 'Access',
    note: 'For the access suite.',
  });
}

export async function madeSupportRequest(unitId: string, maker: Maker): Promise<string> {
  return deed(maker, 'recordSupportRequest', 'RecordSupportRequestInput', 'SupportRequest', {
    idempotencyKey: randomUUID(),
    traineeId: await madeTrainee(unitId, maker),
    kind: 'equipment',
    wish: 'For the access suite.',
  });
}
