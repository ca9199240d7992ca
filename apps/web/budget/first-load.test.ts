import { expect, it } from 'vitest';
import { firstLoadOf } from './first-load.ts';
import { complaintsAbout, publicBudget } from './weight.ts';

it.each(['/(public)', '/(public)/units', '/(public)/units/[id]', '/(public)/search', '/(public)/sign-in'])(
  'the first visit to %s keeps the budget of public pages',
  async (route) => {
    const weight = await firstLoadOf(route);
    expect(weight.script).toBeGreaterThan(0);
    expect(complaintsAbout(weight, publicBudget)).toEqual([]);
  },
);

it('a route that the build does not hold is an error, not a page of no weight', async () => {
  await expect(firstLoadOf('/nowhere')).rejects.toThrow('The build has no page /nowhere.');
});
