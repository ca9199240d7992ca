import { dataOf } from '../support/ask.js';
import { madeCamp } from './made-camp.js';
import type { Subject } from './subjects/subject.js';

type Maker = Parameters<Subject['of']>[1];
interface Seen {
  readonly id: string;
  readonly version: number;
  readonly code?: string;
}

/** The certificate of a woman of a unit who was at a camp of the unit's: the camp is held today. */
export async function madeCertificate(unitId: string, maker: Maker): Promise<string> {
  const { campId, enrolmentId } = await madeCamp(unitId, maker);
  const deed = async (name: string, type: string, input: object): Promise<Seen> => {
    const asked = '{ ... on Refusal { code } ... on Camp { id version } ... on Enrolment { id version } }';
    const kept =
      type === 'EnrolmentStep'
        ? asked.replace(' ... on Camp { id version }', '')
        : asked.replace(' ... on Enrolment { id version }', '');
    const answer = await dataOf<Record<string, Seen>>(
      maker.ask(`mutation($input: ${type}Input!) { ${name}(input: $input) ${kept} }`, { input }),
    );
    const made = answer[name];
    if (!made || made.code) throw new Error(`${name} was refused: ${made?.code}`);
    return made;
  };
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await deed('takeEnrolmentStep', 'EnrolmentStep', { enrolmentId, version: 1, step: 'confirm' });
  const { version } = await deed('editCamp', 'EditCamp', {
    campId,
    version: 2,
    title: 'Access',
    sessionNumber: await sessionOf(campId, maker),
    venue: 'Access',
    firstOn: today,
    lastOn: today,
    seats: 5,
    lessons: [{ day: today, begins: '09:00', ends: '10:00', title: 'Access' }],
    quotas: [],
  });
  const closed = await deed('takeCampStep', 'CampStep', { campId, version, step: 'close' });
  const ticked = await deed('takeRoster', 'Roster', {
    campId,
    version: closed.version,
    attendedIds: [enrolmentId],
  });
  await deed('takeCampStep', 'CampStep', { campId, version: ticked.version, step: 'finish' });
  await dataOf(
    maker.ask('mutation($id: ID!) { issueCertificates(campId: $id) { __typename } }', { id: campId }),
  );
  const { campEnrolments } = await dataOf<{ campEnrolments: { nodes: { certificate: { id: string } }[] } }>(
    maker.ask('query($id: ID!) { campEnrolments(campId: $id) { nodes { certificate { id } } } }', {
      id: campId,
    }),
  );
  return campEnrolments.nodes[0]?.certificate.id as string;
}

async function sessionOf(id: string, { ask }: Maker): Promise<number> {
  const { camp } = await dataOf<{ camp: { sessionNumber: number } }>(
    ask('query($id: ID!) { camp(id: $id) { sessionNumber } }', { id }),
  );
  return camp.sessionNumber;
}

/** Sends a file of the maker's to a route of a camp's; the id of what it made. */
export async function sentFile(unitId: string, route: string, text: string, maker: Maker): Promise<string> {
  const { campId } = await madeCamp(unitId, maker);
  const response = await fetch(`${maker.apiUrl}/training-files/camps/${campId}/${route}`, {
    method: 'POST',
    headers: { cookie: maker.cookie, 'x-file-name': 'access.csv' },
    body: text,
  });
  const { id, code } = (await response.json()) as { id: string; code?: string };
  if (code) throw new Error(`The file was refused: ${code}`);
  return id;
}
