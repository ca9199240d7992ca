import { type Ask, dataOf } from '../support/ask.js';

/** A unit with its place in the tree; the path is made of ids, because the wire shows no labels. */
export interface PlacedUnit {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

interface WireUnit {
  readonly id: string;
  readonly name: string;
  readonly ancestors: readonly { readonly id: string }[];
  readonly parent: {
    readonly id: string;
    readonly children: { readonly nodes: readonly { readonly id: string }[] };
  } | null;
  readonly children: { readonly nodes: readonly { readonly id: string }[] };
}

const unitQuery = `query($id: ID!) { unit(id: $id) {
  id name ancestors { id } parent { id children(first: 100) { nodes { id } } } children(first: 1) { nodes { id } }
} }`;

const label = (id: string): string => id.replaceAll('-', '');

async function read(ask: Ask, id: string): Promise<WireUnit> {
  return (await dataOf<{ unit: WireUnit }>(ask(unitQuery, { id }))).unit;
}

export async function placedUnit(ask: Ask, id: string): Promise<PlacedUnit> {
  const unit = await read(ask, id);
  return { id, name: unit.name, path: [...unit.ancestors.map((above) => above.id), id].map(label).join('.') };
}

export const relations = ['own', 'below', 'sibling', 'above'] as const;
export type Relation = (typeof relations)[number];

/** One unit in each relation to a unit, as far as there is one. */
export async function relatives(ask: Ask, id: string): Promise<ReadonlyMap<Relation, PlacedUnit>> {
  const { parent, children } = await read(ask, id);
  const sibling = parent?.children.nodes.find((node) => node.id !== id)?.id;
  const ids: Partial<Record<Relation, string | undefined>> = {
    own: id,
    below: children.nodes[0]?.id,
    sibling,
    above: parent?.id,
  };
  const found = new Map<Relation, PlacedUnit>();
  for (const relation of relations) {
    const related = ids[relation];
    if (related) found.set(relation, await placedUnit(ask, related));
  }
  return found;
}
