import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, openAsk } from '../../test/ask.js';
import { explainQueries, looked, type PlanNode } from '../../test/explain-queries.js';
import { plantHunan } from '../../test/plant-hunan.js';
import { openWorld, type World } from '../../test/world.js';
import { row, sql } from '../platform/rows.js';

let world: World;
let ask: Ask;
beforeAll(async () => {
  world = await openWorld();
  await world.asSystem(plantHunan);
  ask = await openAsk(world, 'federation', 'platforms', 'people');
});
afterAll(() => world.close());

/** What people ask most. */
const asked = {
  'a list of accounts': `query ($unitId: ID!) { accounts(unitId: $unitId, first: 50) {
    nodes { id unit { name } latest { on followers { value } } } pageInfo { hasNextPage } } }`,
  'the figures of the units below': `query ($unitId: ID!) { figures(unitId: $unitId) { now { followers accounts }
    children { unit { name } now { followers } months(last: 12) { from plays { value } } } } }`,
  'a unit and those directly below it': `query ($unitId: ID!) { unit(id: $unitId) { name ancestors { name }
    children(first: 99) { nodes { name childCount } } } }`,
};

/** Scopes are declared by these; in a condition of a scan they would be asked for each row. */
const scopeFunctions = /app_(?:kind|actor|person|subtree)|current_setting/;

const conditionsOf = (node: PlanNode): string[] =>
  Object.entries(node).flatMap(([key, value]) => (/Filter|Cond/.test(key) ? [String(value)] : []));

test('the federation under test is as large as Hunan’s', async () => {
  const counted = await world.asSystem(() =>
    row(
      sql`select (select count(*) from unit)::int as units, (select count(*) from account)::int as accounts`,
    ),
  );
  expect(counted).toEqual({ units: 31_690, accounts: 31_690 });
});

const scopesAskedForEachRow = (nodes: readonly PlanNode[]): string[] =>
  nodes.flatMap(conditionsOf).filter((condition) => scopeFunctions.test(condition));

/** What is looked at beyond anything a page shows. */
const greed = (nodes: readonly PlanNode[]): string[] =>
  nodes
    .filter((node) => node['Relation Name'] && looked(node) > 1_500)
    .map((node) => `${node['Node Type']} of ${node['Relation Name']}: ${looked(node)}`);

test('a plan that looks at everything, or asks for the scope at each row, is found', async () => {
  const careless = () =>
    world.as(world.member('province'), () =>
      row(sql`select count(*) from account where unit_path <@ app_subtree() and length(name) > 1`),
    );
  const nodes = (await explainQueries(world, careless)).flatMap((plan) => plan.nodes);
  expect(scopesAskedForEachRow(nodes)).not.toEqual([]);
  expect(greed(nodes)).toEqual([expect.stringMatching(/of account: 31690$/)]);
});

for (const unit of ['province', 'county', 'village'] as const) {
  describe(`for a ${unit}, among 31,690 units and as many accounts`, () => {
    for (const [what, source] of Object.entries(asked)) {
      test(`${what} costs what is shown, not what there is, and its scope is worked out once`, async () => {
        const actor = world.member(unit);
        const plans = await explainQueries(world, () => ask(actor, source, { unitId: world.units[unit].id }));
        expect(plans.length).toBeGreaterThan(0);
        const nodes = plans.flatMap((plan) => plan.nodes);
        expect(scopesAskedForEachRow(nodes)).toEqual([]);
        expect(greed(nodes)).toEqual([]);
      });
    }
  });
}
