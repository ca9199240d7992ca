import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

/**
 * Prints the contract that web and tests read, into the file that is named or to standard output; sorted, so that a
 * review shows what changed.
 */
const schema = lexicographicSortSchema(await createSchema());
const text = `# Generated from the API by \`pnpm generate\`. Review it; do not edit it.\n\n${printSchema(schema)}\n`;
const [file] = process.argv.slice(2);
if (file) await writeFile(file, text);
else process.stdout.write(text);
