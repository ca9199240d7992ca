import type { Ask } from '#lib/graphql/ask.ts';
import { graphql } from '#lib/graphql/graphql.ts';

const demoQuery = graphql(`query IsDemo { demoSignIns { username } }`);

let answer: Promise<boolean> | undefined;

/** Whether the figures are invented. It cannot change while the API runs, so the API is asked once. */
export function isDemo(ask: Ask): Promise<boolean> {
  answer ??= ask.query(demoQuery).then(({ demoSignIns }) => demoSignIns.length > 0);
  answer.catch(() => {
    answer = undefined;
  });
  return answer;
}
