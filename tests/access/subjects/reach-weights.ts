import { randomUUID } from 'node:crypto';
import { CalendarDate } from '@fulian/domain/kernel';
import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

const set = `mutation($input: SetReachWeightsInput!) {
  setReachWeights(input: $input) { __typename ... on ReachWeights { id } }
}`;
const tierOf = 'query($id: ID!) { unit(id: $id) { tier } }';

/** Only the province sets weights: in any other unit there are none to be had. They are valid later, so that they can be taken back. */
export const subject: Subject = {
  type: 'ReachWeights',
  of: async (unitId, { ask }) => {
    const { unit } = await dataOf<{ unit: { tier: string } }>(ask(tierOf, { id: unitId }));
    const idempotencyKey = randomUUID();
    if (unit.tier !== 'province') return idempotencyKey;
    const validFrom = CalendarDate.plusDays(new Date().toISOString().slice(0, 10) as CalendarDate, 30);
    const weights = [{ metric: 'plays', weight: 1 }];
    const input = { idempotencyKey, platform: 'app', weights, validFrom, reason: '从下月起' };
    const { setReachWeights } = await dataOf<{ setReachWeights: { id: string } }>(ask(set, { input }));
    return setReachWeights.id;
  },
};
