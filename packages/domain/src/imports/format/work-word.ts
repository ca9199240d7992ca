/** What a work is made as. */
export const workKinds = ['video', 'images', 'article', 'audio', 'live', 'other'] as const;

export type WorkKind = (typeof workKinds)[number];

/** Where a work stands with its platform's review. */
export const reviewStates = ['published', 'in_review', 'rejected', 'private', 'other'] as const;

export type ReviewState = (typeof reviewStates)[number];

/** What a row is about: all of it, or a part that is told again with the whole. */
export const rowShares = ['whole', 'part'] as const;

export type RowShare = (typeof rowShares)[number];
