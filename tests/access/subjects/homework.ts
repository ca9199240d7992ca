import { randomUUID } from 'node:crypto';
import { dataOf } from '../../support/ask.js';
import { madeCamp } from '../made-camp.js';
import type { Subject } from './subject.js';

/** A homework the maker set for a camp of the unit. */
export const subject: Subject = {
  type: 'Homework',
  of: async (unitId, maker) => {
    const { campId } = await madeCamp(unitId, maker);
    const input = { idempotencyKey: randomUUID(), campId, task: 'Access' };
    const { setHomework } = await dataOf<{ setHomework: { id: string } }>(
      maker.ask(
        'mutation($input: SetHomeworkInput!) { setHomework(input: $input) { ... on Homework { id } } }',
        {
          input,
        },
      ),
    );
    return setHomework.id;
  },
};
