import type { Ask } from '../../support/ask.js';

/** How to come by a thing of one type that belongs to a unit, on behalf of somebody who may make one there. */
export interface Subject {
  /** The GraphQL type whose ids it gives. */
  readonly type: string;
  readonly of: (
    unitId: string,
    maker: { readonly ask: Ask; readonly cookie: string; readonly apiUrl: string },
  ) => Promise<string>;
}
