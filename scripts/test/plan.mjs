import { contractComplaint } from './contract.mjs';

/** Properties take their time when both cores are busy. */
const patient = ['--testTimeout=60000'];
const importRules = [
  'depcruise',
  'packages',
  'apps',
  'tests',
  'scripts',
  '--config',
  '.dependency-cruiser.cjs',
];
const types = ['turbo', 'run', 'check', '--concurrency=1', '--output-logs=errors-only'];
const built = { needs: ['api build'] };

/**
 * The steps of a run, the longest first where the order is free.
 * @param {{ databaseUrl?: string, chromium?: string }} tools what the machine has; what needs a missing one is left out
 */
export function planSteps(make, { databaseUrl, chromium }) {
  const databases = [
    { on: 'embedded', label: 'on the embedded database', env: { TEST_DATABASE_URL: '' } },
    ...(databaseUrl
      ? [{ on: 'server', label: 'on server PostgreSQL', env: { TEST_DATABASE_URL: databaseUrl } }]
      : []),
  ];
  return [
    make.build('api build', 'Building the domain and the API', '@fulian/api'),
    make.check('style', 'Formatting and lint', ['biome', 'ci', '.', '--colors=off']),
    make.build('web build', 'Building the web', '@fulian/web', built),
    make.examine('schema', 'The committed contract is what the API prints', contractComplaint, built),
    ...databases.map(({ on, label, env }) =>
      make.vitest(`api ${on}`, `API, ${label}`, 'apps/api', [], { ...built, env }),
    ),
    make.check('types', 'Types', types, { needs: ['web build'] }),
    make.vitest('sheets', 'Sheets', 'packages/sheets', patient, built),
    make.vitest('certificates', 'Certificates', 'packages/certificates', patient, built),
    make.vitest('domain', 'Domain', 'packages/domain', patient),
    make.vitest('web', 'Web, and what its pages weigh', 'apps/web', patient, { needs: ['web build'] }),
    make.check('imports', 'Who imports whom', importRules, built),
    make.vitest('house', 'House', 'tests', ['--project', 'house'], built),
    ...databases.map(({ on, label, env }) =>
      make.vitest(`served ${on}`, `Access and contract, ${label}`, 'tests', ['--project', 'served'], {
        ...built,
        env,
      }),
    ),
    ...(chromium ? databases : []).map(({ on, label, env }) =>
      make.playwright(`journeys ${on}`, `Journeys in a browser, ${label}`, {
        needs: ['api build', 'web build'],
        // A browser and what it is served by take both cores.
        weight: 2,
        env: { ...env, CHROMIUM_PATH: chromium },
      }),
    ),
  ];
}
