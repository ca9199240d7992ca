import { randomUUID } from 'node:crypto';
import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

const enter = `mutation($input: EnterMatterInput!) {
  enterMatter(input: $input) { __typename ... on Matter { id } }
}`;

/** A line of the unit's register. */
export const subject: Subject = {
  type: 'Matter',
  of: async (unitId, { ask }) => {
    const receivedOn = new Date().toISOString().slice(0, 10);
    const line = { receivedOn, channel: 'phone', kind: 'question', count: 1 };
    const input = { idempotencyKey: randomUUID(), unitId, ...line };
    const { enterMatter } = await dataOf<{ enterMatter: { id: string } }>(ask(enter, { input }));
    return enterMatter.id;
  },
};
