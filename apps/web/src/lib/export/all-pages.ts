interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Every row of a connection, a page at a time, each page asked for when it is needed. */
export async function* allPages<Node>(
  begun: Page<Node>,
  read: (after: string | null) => Promise<Page<Node>>,
): AsyncGenerator<Node> {
  for (let page = begun; ; page = await read(page.pageInfo.endCursor)) {
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage) return;
  }
}

/** Rows of cells, each with its number from 1. */
export async function* numbered<Node, Cell>(
  nodes: AsyncIterable<Node>,
  cellsOf: (node: Node) => readonly Cell[],
): AsyncGenerator<readonly (Cell | number)[]> {
  let number = 0;
  for await (const node of nodes) {
    number++;
    yield [number, ...cellsOf(node)];
  }
}
