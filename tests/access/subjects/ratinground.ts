import { randomUUID } from 'node:crypto';
import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

const open = `mutation($input: OpenRatingRoundInput!) { openRatingRound(input: $input) { ... on RatingRound { id } } }`;

/** A round is the province's and everyone's to see: whichever the unit, it is a fresh one. */
export const subject: Subject = {
  type: 'RatingRound',
  of: async (_unitId, { ask }) => {
    const input = {
      idempotencyKey: randomUUID(),
      title: 'Access',
      basis: 'business_grading',
      basisText: 'Access',
      purpose: 'Access',
      minutes: 1,
      rubricName: 'online_homes',
      applyUntil: '2999-12-31',
      checkDays: 5,
      reviewDays: 10,
      panelDays: 10,
      noticeDays: 5,
      appealDays: 10,
      gapThreshold: 10,
    };
    const { openRatingRound } = await dataOf<{ openRatingRound: { id: string } }>(ask(open, { input }));
    return openRatingRound.id;
  },
};
