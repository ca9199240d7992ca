import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import { importRuleBreaks } from './import-rule-breaks.mjs';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const folder = mkdtempSync(join(tmpdir(), 'fulian-import-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The names of the rules that a tree of files breaks. */
async function brokenBy(files, name) {
  const baseDir = join(folder, name);
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, file)), { recursive: true });
    writeFileSync(join(baseDir, file), source);
  }
  const roots = [...new Set(Object.keys(files).map((file) => file.split('/')[0]))];
  const { output } = await cruise(roots, {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir,
  });
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

test('every import rule has a tree that breaks it', () => {
  expect(Object.keys(importRuleBreaks).sort()).toEqual(config.forbidden.map(({ name }) => name).sort());
});

test.each(Object.entries(importRuleBreaks))('%s is broken by what it forbids', async (name, files) => {
  expect(await brokenBy(files, name)).toContain(name);
});

test('a tree that keeps the rules breaks none', async () => {
  const files = {
    'packages/domain/src/kernel/index.ts': 'export const one = 1;',
    'packages/domain/src/training/index.ts': "export { one } from '../kernel/index.js';",
    'apps/api/src/platform/rows.ts': 'export const rows = 1;',
    'apps/api/src/capabilities/training/index.ts': "export * from './read-camps.js';",
    'apps/api/src/capabilities/training/read-camps.ts': "export { rows } from '../../platform/rows.js';",
    'apps/api/src/capabilities/ratings/rate.ts': "export * from '../training/index.js';",
    'apps/api/src/capabilities/ratings/rate.resolver.ts': "import 'type-graphql'; import './rate.js';",
  };
  expect(await brokenBy(files, 'kept')).toEqual([]);
});
