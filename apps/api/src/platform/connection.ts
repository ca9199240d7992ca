import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Problem } from './problem.js';

/** `first` and `after` of a Relay connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page began after another one.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: the `after` of the next page.',
  })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The connection type over a node type: `AccountConnection` with `AccountEdge`. */
export function connectionType<Node extends object>(name: string, nodeType: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.`, simpleResolvers: true })
  class EdgeType implements Edge<Node> {
    @Field(() => String, { description: 'Where this row stands in the list.' })
    cursor!: string;

    @Field(nodeType, { description: 'The row itself.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { simple: true, description: 'Rows with their cursors.' })
    edges!: readonly EdgeType[];

    @Field(() => [nodeType()], { simple: true, description: 'Rows without cursors.' })
    nodes!: readonly Node[];

    @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { simple: true, description: 'How many rows the whole list has.' })
    totalCount!: number;
  }
  return ConnectionType;
}

/** Cursors are opaque to clients: the sort key of a row, encoded. */
export const Cursor = Object.freeze({
  encode: (key: readonly (string | number | null)[]): string =>
    Buffer.from(JSON.stringify(key)).toString('base64url'),
  /** @throws Problem BAD_USER_INPUT when the text is no cursor of `parts` parts. */
  decode: (text: string, parts: number): (string | number | null)[] => {
    try {
      const key = JSON.parse(Buffer.from(text, 'base64url').toString());
      if (Array.isArray(key) && key.length === parts) return key;
    } catch {}
    throw Problem.badInput('`after` is not a cursor of this list.', ['after']);
  },
});

/** @throws Problem BAD_USER_INPUT unless `first` is 1 to 100. */
export function pageSize({ first }: PageArgs): number {
  if (first >= 1 && first <= 100) return first;
  throw Problem.badInput('`first` must be between 1 and 100.', ['first']);
}

/**
 * Builds the page from rows fetched with one row too many; cursors are made when they are asked for.
 * @param keyOf the row's sort key, as the cursor carries it.
 * @param totalCount counted only when the query asks for it (see `selectionOf`).
 */
export function connectionOf<Row, Node>(
  rows: readonly Row[],
  args: PageArgs,
  keyOf: (row: Row) => readonly (string | number | null)[],
  nodeOf: (row: Row) => Node,
  totalCount: number,
): Connection<Node> {
  const page = rows.slice(0, args.first);
  const nodes = page.map(nodeOf);
  const cursorAt = (index: number): string | null => {
    const row = page.at(index);
    return row ? Cursor.encode(keyOf(row)) : null;
  };
  return {
    get edges() {
      return nodes.map((node, index) => ({ cursor: cursorAt(index) as string, node }));
    },
    nodes,
    pageInfo: {
      hasNextPage: rows.length > args.first,
      hasPreviousPage: args.after != null,
      get startCursor() {
        return cursorAt(0);
      },
      get endCursor() {
        return cursorAt(-1);
      },
    },
    totalCount,
  };
}
