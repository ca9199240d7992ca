import { randomUUID } from 'node:crypto';
import { shippedRubrics } from '@fulian/domain/ratings';
import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

const bringIn = `mutation($input: ImportRubricInput!) { importRubric(input: $input) { __typename ... on Rubric { id } } }`;
const tierOf = 'query($id: ID!) { unit(id: $id) { tier } }';

/** Only the province has rubrics: in any other unit there is none to be had. */
export const subject: Subject = {
  type: 'Rubric',
  of: async (unitId, { ask }) => {
    const { unit } = await dataOf<{ unit: { tier: string } }>(ask(tierOf, { id: unitId }));
    const key = randomUUID();
    if (unit.tier !== 'province') return key;
    const name = `r${key.replaceAll('-', '')}`;
    const input = { idempotencyKey: key, json: JSON.stringify({ ...shippedRubrics[0], name }) };
    const { importRubric } = await dataOf<{ importRubric: { id: string } }>(ask(bringIn, { input }));
    return importRubric.id;
  },
};
