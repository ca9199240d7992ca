import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/** Writes `schema.graphql`, the contract that web and tests read; sorted, so that a review shows what changed. */
const schema = lexicographicSortSchema(await createSchema());
const header = '# Generated from the API by `pnpm generate`. Review it; do not edit it.\n\n';
await writeFile(new URL('../schema.graphql', import.meta.url), `${header}${printSchema(schema)}\n`);
