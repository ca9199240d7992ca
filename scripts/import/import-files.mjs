import { setTimeout as pause } from 'node:timers/promises';
import { askPassword } from './ask-password.mjs';
import { complaintOf, Refused, signIn } from './platform.mjs';
import { report } from './report.mjs';

const fields = `id version state fileName rowCounts { new changed unchanged error } problem { message missing }
  rows(outcome: error, first: 20) { nodes { sheet rowNumber problems { cell message text } } totalCount }`;
const underWay = new Set(['received', 'reading', 'committing']);
const lookEveryMs = 500;

/**
 * Brings files in one after the other and says what came of each; one that is refused does not stop the others.
 * @returns whether every file went as far as it was meant to
 */
export async function importFiles(options, say = console.log) {
  const platform = await signIn(options.url, options.user, await askPassword(options.isPasswordPiped));
  const unitId = options.unitId ?? (await ownUnit(platform));
  let isWhole = true;
  for (const path of options.files) {
    try {
      say(`${path}:`);
      isWhole = (await importFile(platform, path, { ...options, unitId }, say)) && isWhole;
    } catch (error) {
      say(`  ${complaintOf(error, options.url)}`);
      isWhole = false;
    }
  }
  return isWhole;
}

async function ownUnit(platform) {
  const { me } = await platform.ask('{ me { activePost { unit { id } } } }');
  if (!me) throw new Refused('The session ended.');
  return me.activePost.unit.id;
}

async function importFile(platform, path, { unitId, accountId, commits, goodRowsOnly }, say) {
  const id = await platform.send(path, { unit: unitId, ...(accountId && { account: accountId }) });
  const read = await settled(platform, id);
  report(read, say);
  if (read.state !== 'ready' || !commits) return read.state === 'ready';
  const { commitImport } = await platform.ask(
    `mutation ($input: CommitImportInput!) { commitImport(input: $input) { __typename ... on Refusal { code message } } }`,
    { input: { importId: id, version: read.version, goodRowsOnly } },
  );
  if (commitImport.message) {
    say(`  Not committed: ${commitImport.message}`);
    return false;
  }
  const done = await settled(platform, id);
  report(done, say);
  return done.state === 'committed';
}

/** Waits until an import is neither read nor committed any more. */
async function settled(platform, id) {
  for (;;) {
    const { import: found } = await platform.ask(`query ($id: ID!) { import(id: $id) { ${fields} } }`, {
      id,
    });
    if (!found) throw new Refused('The import is not there any more.');
    if (!underWay.has(found.state)) return found;
    await pause(lookEveryMs);
  }
}
