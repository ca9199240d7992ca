import { type Ask, asker, dataOf } from '../support/ask.js';
import { signIn } from '../support/sign-in.js';
import { password } from './people.js';

const api = (): string => process.env.API_URL ?? '';

/** Asks the API as one of the demo's people, for what is not the point of a journey. */
export const askAs = async (username: string): Promise<Ask> =>
  asker(api(), await signIn(api(), username, password));

interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly noticeUntil: string | null;
}

const waiting = 'nodes { id version state noticeUntil }';

/** What waits for the provincial panel in the demo's round, as one of its reviewers sees it. */
export async function awaitsPanel(ask: Ask): Promise<Waiting> {
  const { ratingRounds } = await dataOf<{ ratingRounds: { nodes: { id: string; title: string }[] } }>(
    ask('{ ratingRounds { nodes { id title } } }'),
  );
  const round = ratingRounds.nodes.find(({ title }) => title.includes('示例'));
  const { judgingDesk } = await dataOf<{ judgingDesk: { applications: { nodes: Waiting[] } } }>(
    ask(`query($id: ID!) { judgingDesk(ratingRoundId: $id) { applications(first: 50) { ${waiting} } } }`, {
      id: round?.id,
    }),
  );
  const found = judgingDesk.applications.nodes.find(({ state }) => state === 'panel');
  if (!found) throw new Error('Nothing waits for the panel.');
  return found;
}

/** An application whose notice is over, and that waits for the province to grant. */
export async function awaitsAward(ask: Ask): Promise<Waiting> {
  const { rootUnits } = await dataOf<{ rootUnits: { id: string }[] }>(ask('{ rootUnits { id } }'));
  const { ratingApplications } = await dataOf<{ ratingApplications: { nodes: Waiting[] } }>(
    ask(`query($unit: ID!) { ratingApplications(unitId: $unit, state: notice, first: 50) { ${waiting} } }`, {
      unit: rootUnits[0]?.id,
    }),
  );
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const found = ratingApplications.nodes.find(({ noticeUntil }) => noticeUntil !== null && noticeUntil < day);
  if (!found) throw new Error('No notice is over.');
  return found;
}

/** Takes a step; throws where it is refused. */
export async function takeStep(ask: Ask, mutation: string, found: Waiting, more: object): Promise<void> {
  const input = { ratingApplicationId: found.id, version: found.version, ...more };
  const answer = await dataOf<Record<string, { code?: string }>>(ask(mutation, { input }));
  const refused = Object.values(answer).find(({ code }) => code);
  if (refused) throw new Error(`${mutation}: ${refused.code}`);
}

/** With how many stars a result is on public notice, as any visitor sees it. */
export async function noticedStars(id: string): Promise<number> {
  const { publicNotice } = await dataOf<{ publicNotice: { stars: number } }>(
    asker(api())('query($id: ID!) { publicNotice(ratingApplicationId: $id) { stars } }', { id }),
  );
  return publicNotice.stars;
}
