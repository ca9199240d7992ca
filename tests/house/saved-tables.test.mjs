import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './committed.mjs';

/** Tables that do not offer themselves as files, and why. Every other one is a `SavedTable`. */
const others = {
  'lib/export/SavedTable.svelte': 'is the one',
  'lib/figures/TrendPanel.svelte': 'the home of a unit offers all of its tables as one file',
  'lib/applications/RatingSum.svelte': 'a receipt leaves as JSON, which can be recomputed',
  'lib/ratings/NextStarPanel.svelte': 'words about one home',
  'lib/ratings/RatingView.svelte': 'a receipt leaves as JSON, which can be recomputed',
  'lib/ratings/RubricView.svelte': 'a rubric leaves as JSON, which can be brought in',
  'accounts/AccountTable.svelte': 'its page offers the whole ledger',
  'works/WorkTable.svelte': 'its page offers everything that was found',
  'home/[unitId]/ChildTable.svelte':
    'the home of a unit offers all of its tables as one file, units below on a sheet of their own',
  'home/[unitId]/period/PeriodAccounts.svelte': 'its page offers every account of the period',
  'home/[unitId]/compare/+page.svelte': 'the page offers both periods as one file',
  'home/[unitId]/compare/PairTable.svelte': 'the page offers both periods as one file',
  'applications/next-star/SourceTable.svelte': 'words about one home',
  'applications/[id]/DraftChoice.svelte': 'two states of a form, one of which is chosen at once',
  'camps/[id]/sheet/[sheet]/Lines.svelte': 'lines of a file that was just brought',
  'camps/effects/+page.svelte': 'the page offers its files',
  'stars/AwardTable.svelte': 'its page offers the whole register',
  'stars/NoticeTable.svelte': 'results on notice are not passed on: they may still change',
  'rubrics/+page.svelte': 'a list of links',
  'gallery/TableSamples.svelte': 'samples',
  'imports/[id]/Columns.svelte': 'a choice that is made here',
  'imports/[id]/columns/ColumnForm.svelte': 'a form',
  'imports/[id]/Effects.svelte': 'rows of the file that was brought; the failed ones go back as a workbook',
  'imports/[id]/RowTable.svelte': 'rows of the file that was brought; the failed ones go back as a workbook',
};

const tables = sourceFiles.filter(
  (file) =>
    file.startsWith('apps/web/src/') && file.endsWith('.svelte') && /ui\/Table\.svelte'/.test(textOf(file)),
);
const known = Object.keys(others);
const isKnown = (file) => known.some((name) => file.endsWith(`/${name}`));

test('every table can be saved as a file, or says here why not', () => {
  expect(tables.filter((file) => !isKnown(file))).toEqual([]);
});

test('no reason outlives its table', () => {
  expect(known.filter((name) => !tables.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});

/** People in a list rather than in a table; whoever may read them may save them. */
const lists = ['camps/[id]/Enrolments.svelte', 'camps/[id]/roster/+page.svelte'];

test.each(lists)('the list of people in %s can be saved as a file', (name) => {
  const file = sourceFiles.find((each) => each.endsWith(`/${name}`));
  expect(file && textOf(file)).toMatch(/<SaveShown /);
});
