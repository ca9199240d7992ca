interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The part of a list that a page shows. */
export interface ListPart<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

const largestPage = 100;

/** How long the first page is of a list that shows `wanted` rows: for who asks for it together with other things. */
export const firstPage = (wanted: number): number => Math.min(wanted, largestPage);

/** Reads the first `wanted` rows of a connection, in as few pages as the API allows. */
export async function readPages<Node>(
  wanted: number,
  read: (first: number, after: string | null) => Promise<Page<Node>>,
): Promise<ListPart<Node>> {
  let page = await read(firstPage(wanted), null);
  const nodes = [...page.nodes];
  while (nodes.length < wanted && page.pageInfo.hasNextPage) {
    page = await read(firstPage(wanted - nodes.length), page.pageInfo.endCursor);
    nodes.push(...page.nodes);
  }
  return { nodes, totalCount: page.totalCount };
}
