import type { Page } from '@playwright/test';

export interface Totals {
  readonly followers: number;
  readonly plays: number;
}

const query = `query($unitId: ID!) { figures(unitId: $unitId) { now { followers } months(last: 120) { plays { value } } } }`;

/** What somebody's own window is told of a unit's totals; null when they are not hers to see. */
export async function totalsOf(page: Page, unitId: string): Promise<Totals | null> {
  const response = await page.request.post('/graphql', { data: { query, variables: { unitId } } });
  const { data } = (await response.json()) as {
    data: { figures: { now: { followers: number }; months: { plays: { value: number } }[] } | null } | null;
  };
  if (!data?.figures) return null;
  const plays = data.figures.months.reduce((sum, month) => sum + month.plays.value, 0);
  return { followers: data.figures.now.followers, plays };
}

const search = `query($query: String!) { unitSearch(query: $query, first: 20) { nodes { id name ancestors { name } } } }`;

/** The unit of a name below another one of a name. */
export async function unitNamed(page: Page, name: string, below?: string): Promise<string> {
  const response = await page.request.post('/graphql', {
    data: { query: search, variables: { query: name } },
  });
  const { data } = (await response.json()) as {
    data: { unitSearch: { nodes: { id: string; name: string; ancestors: { name: string }[] }[] } };
  };
  const found = data.unitSearch.nodes.find(
    (unit) => unit.name === name && (!below || unit.ancestors.some((above) => above.name === below)),
  );
  if (!found) throw new Error(`No unit ${name}.`);
  return found.id;
}
