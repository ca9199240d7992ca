/** What is counted per account and day, in the order a form asks for it. */
export const dayMetrics = ['followers', 'posts', 'reads', 'plays', 'likes', 'comments', 'shares'] as const;
