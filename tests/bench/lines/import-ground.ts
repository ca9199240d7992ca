import { setTimeout as pause } from 'node:timers/promises';

/** An API over a native PostgreSQL, and somebody who may bring in figures of the whole province. */
export interface ImportGround {
  readonly url: string;
  readonly cookie: string;
}

export type SheetRows = Iterable<readonly (string | number | { date: string })[]>;

const built = new URL('../../../../packages/sheets/dist/index.js', import.meta.url).href;

/** A workbook of one sheet, as the product writes it. */
export async function workbookOf(rows: SheetRows): Promise<Buffer> {
  const { writeWorkbook } = await import(built);
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook([{ name: '日报', rows }])) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** How long a file takes from its sending until it can be looked at, and from then until it counts; in milliseconds. */
export async function timeImport(
  ground: ImportGround,
  unitId: string,
  workbook: Buffer,
): Promise<{ readonly readMs: number; readonly commitMs: number }> {
  const begun = performance.now();
  const id = await send(ground, unitId, workbook);
  const version = await settled(ground, id, 'ready');
  const read = performance.now();
  await ask(ground, 'mutation($input: CommitImportInput!) { commitImport(input: $input) { __typename } }', {
    input: { importId: id, version, goodRowsOnly: false },
  });
  await settled(ground, id, 'committed');
  return { readMs: read - begun, commitMs: performance.now() - read };
}

async function send({ url, cookie }: ImportGround, unitId: string, workbook: Buffer): Promise<string> {
  const response = await fetch(`${url}/imports?unit=${unitId}`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': 'bench.xlsx' },
    body: new Uint8Array(workbook),
  });
  if (response.status !== 201) throw new Error(`The file was answered with ${response.status}.`);
  return ((await response.json()) as { id: string }).id;
}

async function ask<Answer>(ground: ImportGround, query: string, variables: object): Promise<Answer> {
  const response = await fetch(`${ground.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: ground.cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Answer; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Waits for a state; returns the version the import then has. */
async function settled(ground: ImportGround, id: string, state: string): Promise<number> {
  const query = 'query($id: ID!) { import(id: $id) { state version rowCounts { error } problem { code } } }';
  for (;;) {
    const { import: found } = await ask<{
      import: { state: string; version: number; rowCounts: { error: number } };
    }>(ground, query, { id });
    if (found.state === 'failed' || found.rowCounts.error > 0) throw new Error(JSON.stringify(found));
    if (found.state === state) return found.version;
    await pause(100);
  }
}
