import { randomUUID } from 'node:crypto';
import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

const register = `mutation($input: RegisterAccountInput!) { registerAccount(input: $input) { __typename ... on Account { id } } }`;

export const subject: Subject = {
  type: 'Account',
  of: async (unitId, { ask }) => {
    const key = randomUUID();
    const input = { idempotencyKey: key, unitId, platform: 'other', name: `Access ${key}` };
    const { registerAccount } = await dataOf<{ registerAccount: { id: string } }>(ask(register, { input }));
    return registerAccount.id;
  },
};
