import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../../test/browser.js';
import { type ImportingWorld, openImportingWorld } from '../../../test/importing-world.js';

let world: ImportingWorld;
let officer: Browser;
beforeAll(async () => {
  world = await openImportingWorld();
  await world.enter('officer', [['county', 'publicity_officer']]);
  await world.enter('neighbour', [['siblingCounty', 'publicity_officer']]);
  officer = await world.signIn('officer');
});
afterAll(() => world.close());

const subscription =
  'subscription($id: ID!) { importProgress(id: $id) { state doneRows totalRows import { version } } }';

const lines = Array.from({ length: 3000 }, (_, at) => `nobody ${at},2026-11-01,1`);
const bringIn = async () => {
  const response = await world.send(officer, 'county', { bytes: `账号,日期,粉丝数\n${lines.join('\n')}` });
  return ((await response.json()) as { id: string }).id;
};

test('whoever follows an import learns how far it is, up to its end', async () => {
  const id = await bringIn();
  const states: string[] = [];
  for await (const event of world.subscribe(officer, subscription, { id })) {
    const { importProgress } = (event as { data: { importProgress: { state: string; totalRows: number } } })
      .data;
    states.push(importProgress.state);
    if (importProgress.state !== 'ready') continue;
    expect(importProgress).toMatchObject({ doneRows: 3000, totalRows: 3000 });
    break;
  }
  expect([...new Set(states)]).toEqual(expect.arrayContaining(['ready']));
});

test('whoever comes when all is done is told so at once', async () => {
  const id = await bringIn();
  await world.settled(officer, id);
  const { value } = await world.subscribe(officer, subscription, { id }).next();
  expect(value).toMatchObject({ data: { importProgress: { state: 'ready', totalRows: 3000 } } });
});

test('the progress of an import that is not hers is not told', async () => {
  const id = await bringIn();
  const neighbour = await world.signIn('neighbour');
  const { value } = await world.subscribe(neighbour, subscription, { id }).next();
  expect(value).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});
