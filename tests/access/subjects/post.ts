import { dataOf } from '../../support/ask.js';
import type { Subject } from './subject.js';

/** A post is a person's own; whichever the unit, the maker's own stands in for one that is not the asker's. */
export const subject: Subject = {
  type: 'Post',
  of: async (_unitId, { ask }) => {
    const { me } = await dataOf<{ me: { activePost: { id: string } } }>(ask('{ me { activePost { id } } }'));
    return me.activePost.id;
  },
};
