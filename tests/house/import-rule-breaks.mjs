/** For each import rule the smallest tree of files that breaks it. */
export const importRuleBreaks = {
  'no-cycles': {
    'apps/api/src/access/one.ts': "import './two.js';",
    'apps/api/src/access/two.ts': "import './one.js';",
  },
  'domain-stands-alone': {
    'packages/domain/src/kernel/clock.ts': "import { now } from 'node:process'; export { now };",
  },
  'domain-through-faces': {
    'packages/domain/src/ratings/score.ts': "import '../training/camp.js';",
    'packages/domain/src/training/camp.ts': 'export {};',
  },
  'kernel-is-the-ground': {
    'packages/domain/src/kernel/count.ts': "import '../platforms/index.js';",
    'packages/domain/src/platforms/index.ts': 'export {};',
  },
  'access-knows-no-capability': {
    'packages/domain/src/access/permission.ts': "import '../platforms/index.js';",
    'packages/domain/src/platforms/index.ts': 'export {};',
  },
  'packages-below-apps': {
    'packages/sheets/src/index.ts': "import '../../../apps/api/src/config.js';",
    'apps/api/src/config.ts': 'export {};',
  },
  'ratings-know-no-reach': {
    'packages/domain/src/ratings/score.ts': "import '../reach/index.js';",
    'packages/domain/src/reach/index.ts': 'export {};',
  },
  'domain-faces-only': {
    'apps/api/src/config.ts': "import '../../../packages/domain/src/kernel/count.js';",
    'packages/domain/src/kernel/count.ts': 'export {};',
  },
  'ground-knows-no-capability': {
    'apps/api/src/platform/page.ts': "import type { Camp } from '../capabilities/training/camp.js';",
    'apps/api/src/capabilities/training/camp.ts': 'export type Camp = object;',
  },
  'capabilities-through-index': {
    'apps/api/src/capabilities/ratings/rate.ts': "import '../training/camp.js';",
    'apps/api/src/capabilities/training/camp.ts': 'export {};',
  },
  'deeds-know-no-wire': {
    'apps/api/src/capabilities/training/open-camp.ts':
      "import { Field } from 'type-graphql'; export { Field };",
  },
  'wire-knows-no-database': {
    'apps/api/src/capabilities/training/camp.resolver.ts':
      "import { rows } from '../../platform/rows.js'; rows;",
    'apps/api/src/platform/rows.ts': 'export const rows = 1;',
  },
  'web-never-api': {
    'apps/web/src/routes/page.ts': "import '../../../api/src/config.js';",
    'apps/api/src/config.ts': 'export {};',
  },
  'web-writes-sheets-in-one-place': {
    'apps/web/src/routes/page.ts': "import '../../../../packages/sheets/src/index.js';",
    'packages/sheets/src/index.ts': 'export {};',
  },
  'ui-knows-no-capability': {
    'apps/web/src/lib/ui/Table.svelte': "<script>import '../../routes/accounts/row.js';</script>",
    'apps/web/src/routes/accounts/row.js': 'export {};',
  },
  'tests-from-outside': {
    'tests/access/rows.test.ts': "import '../../apps/api/src/config.js';",
    'apps/api/src/config.ts': 'export {};',
  },
};
