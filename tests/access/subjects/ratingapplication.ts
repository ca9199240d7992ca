import { randomUUID } from 'node:crypto';
import { dataOf } from '../../support/ask.js';
import { subject as round } from './ratinground.js';
import type { Subject } from './subject.js';

const begin = `mutation($input: BeginRatingApplicationInput!) {
  beginRatingApplication(input: $input) { ... on RatingApplication { id } } }`;

/** A unit has one application in a round, so that each is begun in a round of its own. */
export const subject: Subject = {
  type: 'RatingApplication',
  of: async (unitId, maker) => {
    const ratingRoundId = await round.of(unitId, maker);
    const input = { idempotencyKey: randomUUID(), ratingRoundId, unitId };
    const { beginRatingApplication } = await dataOf<{ beginRatingApplication: { id: string } }>(
      maker.ask(begin, { input }),
    );
    return beginRatingApplication.id;
  },
};
