/** What is asked of every server: one operation of the product, in each server's own words. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly kind: 'nested-read' | 'small-read' | 'command' | 'public-read';
  /** The product's GraphQL. */
  readonly ours: string;
  /** PostGraphile's GraphQL over the same tables; absent where it has no way to do the same. */
  readonly postgraphile?: string;
  /** The product tells it from memory while nothing public changes. */
  readonly isRemembered?: true;
  /** The plain variant's GraphQL; its schema is ours as far as it goes. */
  readonly plain?: string;
}

const total = '{ value reported censored }';

const accounts = `query Accounts($unitId: ID!) { accounts(unitId: $unitId, first: 50) {
  nodes { id platform name handle openedOn unit { id name tier } latest { on followers { state value } plays { state value } } }
  pageInfo { hasNextPage endCursor } } }`;

const dashboard = `query Dashboard($unitId: ID!) { figures(unitId: $unitId) { children {
  unit { id name } now { followers accounts }
  months(last: 12) { from followers followersGrowth posts ${total} plays ${total} likes ${total} } } } }`;

const tree = `query Tree($unitId: ID!) { unit(id: $unitId) { id name tier childCount
  children(first: 99) { nodes { id name tier childCount children(first: 99) { nodes { id name tier childCount } } } } } }`;

const me = `query Me { me { personId name username activePost { kind unit { id name tier } } } }`;

/** Anything that reads or writes rows of the product; the order is the order of the table. */
export const operations: readonly Operation[] = [
  {
    name: 'accounts',
    title: '50 accounts, each with its unit and latest figures',
    kind: 'nested-read',
    ours: accounts,
    plain: accounts,
    postgraphile: `query ($path: String!, $end: String!) { accountsPage(below: $path, end: $end, first: 50) {
      nodes { rowId platform name handle openedOn holder { rowId name tier }
        snapshotsByAccountId(orderBy: DAY_DESC, first: 1) { nodes { day followers plays } } }
      pageInfo { hasNextPage endCursor } } }`,
  },
  {
    name: 'dashboard',
    title: '14 cities × 12 months',
    kind: 'nested-read',
    ours: dashboard,
    plain: dashboard,
    postgraphile: `query ($unitId: UUID!) { unitByRowId(rowId: $unitId) { unitsByParentId(orderBy: ORDINAL_ASC) { nodes {
      rowId name totalNowByUnitId { followers accounts }
      totalMonthsByUnitId(orderBy: MONTH_DESC, first: 12) { nodes { month followers followersGrowth
        posts postsReported postsCensored plays playsReported playsCensored likes likesReported likesCensored } } } } } }`,
  },
  {
    name: 'tree',
    title: 'the tree down to the counties',
    kind: 'nested-read',
    isRemembered: true,
    ours: tree,
    plain: tree,
    postgraphile: `query ($unitId: UUID!) { unitByRowId(rowId: $unitId) { rowId name tier childCount
      unitsByParentId(orderBy: ORDINAL_ASC, first: 99) { nodes { rowId name tier childCount
        unitsByParentId(orderBy: ORDINAL_ASC, first: 99) { nodes { rowId name tier childCount } } } } } }`,
  },
  {
    name: 'search',
    title: 'search "hlc" with the units above each hit',
    kind: 'small-read',
    ours: `query Search { unitSearch(query: "hlc", first: 20) { nodes { id name tier ancestors { id name } } totalCount } }`,
    plain: `query Search { unitSearch(query: "hlc", first: 20) { nodes { id name tier ancestors { id name } } } }`,
    postgraphile: `query { searchByInitials(typed: "hlc", first: 20) { nodes { rowId name tier
      ancestors { nodes { rowId name } } } totalCount } }`,
  },
  {
    name: 'me',
    title: 'me',
    kind: 'small-read',
    ours: me,
    plain: me,
    postgraphile: `query ($token: String!) { whoIs(token: $token) { rowId name username
      posts { nodes { kind unitByUnitId { rowId name tier } } } } }`,
  },
  {
    name: 'registerAccount',
    title: 'register an account',
    kind: 'command',
    ours: `mutation Register($input: RegisterAccountInput!) { registerAccount(input: $input) { __typename ... on Account { id } } }`,
    plain: `mutation Register($input: RegisterAccountInput!) { registerAccount(input: $input) { id } }`,
    postgraphile: `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { rowId } } }`,
  },
  {
    name: 'recordSnapshot',
    title: 'record a snapshot, sums of its line included',
    kind: 'command',
    ours: `mutation Record($input: RecordSnapshotInput!) { recordSnapshot(input: $input) { __typename ... on Account { id } } }`,
    plain: `mutation Record($input: RecordSnapshotInput!) { recordSnapshot(input: $input) { id } }`,
    postgraphile: `mutation ($input: CreateSnapshotReportInput!) { createSnapshotReport(input: $input) { clientMutationId } }`,
  },
  {
    name: 'publicFigures',
    title: "a visitor's public home",
    kind: 'public-read',
    isRemembered: true,
    ours: `query PublicHome { publicFigures { unit { id name } now { followers accounts reportingAccounts lastReportedOn }
      months(last: 12) { from followers plays { value } } byPlatform { platform now { followers } } } }`,
  },
];
