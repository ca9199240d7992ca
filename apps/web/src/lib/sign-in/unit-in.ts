import type { Me } from './me.ts';

/**
 * The unit that an address names, or else the one a person acts in. Only the second has to wait until it is known who
 * she is: a page about a named unit asks for its rows at the same time.
 */
export const unitIn = async (
  { searchParams }: URL,
  parent: () => Promise<{ readonly me: Me }>,
): Promise<string> => searchParams.get('unit') || (await parent()).me.activePost.unit.id;
