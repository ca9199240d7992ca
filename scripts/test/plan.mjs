import { contractComplaint } from './contract.mjs';

/** Properties take their time when both cores are busy. */
const patient = ['--testTimeout=60000'];

const importRoots = ['packages', 'apps', 'tests', 'scripts'];

/**
 * The steps of a run, the longest first where the order is free.
 * @param {{ databaseUrl?: string, chromium?: string }} tools what the machine has; a step without its tool is not there
 */
export function planSteps(make, { databaseUrl, chromium }) {
  const built = { needs: ['api build'] };
  const embedded = { TEST_DATABASE_URL: '' };
  const served = (label, env) => [
    make.vitest(
      `access ${label}`,
      `Access: who may do what, on the ${label} database`,
      'tests',
      ['--project', 'access'],
      {
        ...built,
        env,
      },
    ),
    make.vitest(
      `contract ${label}`,
      `Contract, on the ${label} database`,
      'tests',
      ['--project', 'contract'],
      {
        ...built,
        env,
      },
    ),
  ];
  const journeys = (label, env) =>
    make.playwright(`journeys ${label}`, `Journeys in a browser, on the ${label} database`, {
      needs: ['api build', 'web build'],
      weight: 2,
      env: { ...env, CHROMIUM_PATH: chromium },
    });
  const server = { TEST_DATABASE_URL: databaseUrl };
  return [
    make.check('api build', 'Building the domain and the API', [
      'turbo',
      'run',
      'build',
      '--filter=@fulian/api...',
    ]),
    make.check('style', 'Formatting and lint', ['biome', 'ci', '.', '--colors=off']),
    make.check('web build', 'Building the web', ['turbo', 'run', 'build', '--filter=@fulian/web...'], built),
    make.examine('schema', 'The committed contract is what the API prints', contractComplaint, built),
    make.check('types', 'Types', ['turbo', 'run', 'check', '--concurrency=1', '--output-logs=errors-only'], {
      needs: ['api build', 'schema'],
    }),
    make.check(
      'imports',
      'Who imports whom',
      ['depcruise', ...importRoots, '--config', '.dependency-cruiser.cjs'],
      built,
    ),
    make.vitest('domain', 'Domain', 'packages/domain', patient),
    make.vitest('sheets', 'Sheets', 'packages/sheets', patient, built),
    make.vitest('house', 'House', 'tests', ['--project', 'house'], built),
    make.vitest('web', 'Web', 'apps/web', patient, built),
    make.vitest('api embedded', 'API on the embedded database', 'apps/api', [], { ...built, env: embedded }),
    ...(databaseUrl
      ? [make.vitest('api server', 'API on server PostgreSQL', 'apps/api', [], { ...built, env: server })]
      : []),
    ...served('embedded', embedded),
    ...(databaseUrl ? served('server', server) : []),
    ...(chromium ? [journeys('embedded', embedded)] : []),
    ...(chromium && databaseUrl ? [journeys('server', server)] : []),
  ];
}
