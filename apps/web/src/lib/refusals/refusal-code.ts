import type { introspection } from '#lib/graphql/generated/graphql-env.d.ts';

/** Every refusal of the API's schema. */
export type RefusalCode = introspection['types']['Refusal']['possibleTypes'];
