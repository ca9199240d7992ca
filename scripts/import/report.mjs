const sentences = {
  ready: 'Read.',
  needs_account:
    'Read, but it does not say whose figures these are: choose the account on its page, or say --account.',
  committed: 'Committed.',
  failed: 'It cannot be read.',
};

/** Says how an import stands, with the cells that could not be read. */
export function report({ id, state, rowCounts, problem, rows }, say) {
  say(`  ${sentences[state] ?? state} (/imports/${id})`);
  if (problem) say(`  ${problem.message}${problem.missing?.length ? `: ${problem.missing.join(', ')}` : ''}`);
  if (state === 'failed') return;
  const { new: fresh, changed, unchanged, error } = rowCounts;
  say(`  new ${fresh}, changed ${changed}, unchanged ${unchanged}, unreadable ${error}`);
  if (state === 'committed') return;
  for (const { sheet, rowNumber, problems } of rows.nodes)
    for (const { cell, message, text } of problems)
      say(`  ${sheet}!${cell}, row ${rowNumber}: ${message}${text ? ` (${text})` : ''}`);
  if (rows.totalCount > rows.nodes.length) say(`  and ${rows.totalCount - rows.nodes.length} rows more`);
}
