import { dataOf } from '../../support/ask.js';
import { subject as account } from './account.js';
import type { Subject } from './subject.js';

const report = `mutation($input: ReportImpostorInput!) {
  reportImpostor(input: $input) { __typename ... on ImpostorReport { id } }
}`;

export const subject: Subject = {
  type: 'ImpostorReport',
  of: async (unitId, maker) => {
    const accountId = await account.of(unitId, maker);
    const url = 'https://example.org/impostor';
    const input = { idempotencyKey: crypto.randomUUID(), accountId, url, seenOn: '2026-11-01' };
    const answer = await dataOf<{ reportImpostor: { id: string } }>(maker.ask(report, { input }));
    return answer.reportImpostor.id;
  },
};
