/**
 * Who may import whom. Each rule is proved to fail by a fixture in `tests/house/import-rules.test.mjs`; a rule without
 * a fixture fails there.
 */

const test = String.raw`\.test\.(ts|mjs)$`;
const domainFace = String.raw`^packages/domain/(src|dist)/[^/]+/index\.(ts|js|d\.ts)$`;
const orm = String.raw`(^|/)(@mikro-orm/[^/]+|kysely|pg)(/|$)|^apps/api/src/platform/rows\.ts$`;

/** A rule against one kind of import: which files may not reach which, and why. */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never(
      'no-cycles',
      'What imports itself cannot be understood one file at a time.',
      {},
      { circular: true },
    ),

    never(
      'domain-stands-alone',
      'The domain runs in any browser and any Node: nothing outside itself, not even Node.',
      { path: '^packages/domain/src/', pathNot: test },
      { pathNot: '^packages/domain/src/' },
    ),
    never(
      'domain-through-faces',
      'A domain capability reads another one through its index.ts, never its files.',
      { path: '^packages/domain/src/([^/]+)/' },
      { path: '^packages/domain/src/', pathNot: ['^packages/domain/src/$1/', domainFace] },
    ),
    never(
      'kernel-is-the-ground',
      'Everything stands on the kernel, so it stands on nothing.',
      { path: '^packages/domain/src/kernel/', pathNot: test },
      { path: '^packages/domain/src/(?!kernel/)' },
    ),
    never(
      'access-knows-no-capability',
      'Capabilities declare permissions with the words of access; access names none of them.',
      { path: '^packages/domain/src/access/', pathNot: test },
      { path: '^packages/domain/src/(?!kernel/|access/)' },
    ),
    never(
      'packages-below-apps',
      'A package serves any application; it knows none.',
      { path: '^packages/' },
      { path: '^(apps|tests)/' },
    ),

    never(
      'ratings-know-no-reach',
      'Reach is an account’s own diagnosis (ADR 16): whoever rates cannot even name it.',
      { path: '^(packages/domain/src|apps/api/src/capabilities)/ratings/' },
      { path: '^(packages/domain/src|apps/api/src/capabilities)/reach/' },
    ),
    never(
      'domain-faces-only',
      "Whoever stands on the domain reads it through a capability's face.",
      { path: '^(apps|tests|packages/(sheets|certificates))/' },
      { path: '^packages/domain/', pathNot: domainFace },
    ),
    never(
      'ground-knows-no-capability',
      'Capabilities are found by their folder; the ground they stand on names none of them.',
      { path: '^apps/api/src/', pathNot: ['^apps/api/src/capabilities/', test] },
      { path: '^apps/api/src/capabilities/' },
    ),
    never(
      'capabilities-through-index',
      'A capability calls another one through its index.ts.',
      { path: '^apps/api/src/capabilities/([^/]+)/', pathNot: test },
      {
        path: '^apps/api/src/capabilities/',
        pathNot: ['^apps/api/src/capabilities/$1/', String.raw`^apps/api/src/capabilities/[^/]+/index\.ts$`],
      },
    ),
    never(
      'deeds-know-no-wire',
      'Use cases and entities do not know GraphQL; types and resolvers do.',
      {
        path: '^apps/api/src/capabilities/',
        pathNot: [String.raw`\.(type|resolver)\.ts$`, String.raw`/(capability|index)\.ts$`, test],
      },
      { path: '(^|/)type-graphql(/|$)' },
    ),
    never(
      'wire-knows-no-database',
      'Resolvers and types hand over to a use case; they never read tables themselves.',
      { path: String.raw`^apps/api/src/capabilities/.+\.(type|resolver)\.ts$` },
      { path: orm },
    ),

    never(
      'web-never-api',
      'The web and the API meet through schema.graphql and HTTP only.',
      { path: '^apps/web/' },
      { path: '^(apps/api|packages/certificates)/' },
    ),
    never(
      'web-writes-sheets-in-one-place',
      'Tables leave the web through lib/export, whose server part alone knows how files are written.',
      { path: '^apps/web/', pathNot: '^apps/web/src/lib/export/' },
      { path: '^packages/sheets/' },
    ),
    never(
      'ui-knows-no-capability',
      'Components of lib/ui are given what they show.',
      { path: '^apps/web/src/lib/ui/' },
      { path: '^apps/web/src/(routes|lib/graphql)/' },
    ),
    never(
      'tests-from-outside',
      'Tests of the whole see the domain and HTTP, as a client does.',
      { path: '^tests/(access|contract|journeys|support|workers)/' },
      { path: '^(apps|packages/(sheets|certificates))/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/dist/'] },
    exclude: { path: ['/(build|generated|\\.svelte-kit)/', '^apps/api/dist/', '^test-results/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'svelte', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.svelte', '.d.ts'],
    },
  },
};
