import { type Hint, hintsFor } from '@fulian/domain/health';
import { today } from '../../platform/clock.js';
import { loader } from '../../platform/loader.js';
import { readConditions } from './read-conditions.js';

/** The hints of accounts, gathered. Whose they are to see is asked before. */
export const readHints = loader<string, readonly Hint[]>(async (accountIds) => {
  const now = today();
  const found = new Map(
    (await readConditions(accountIds)).map((each) => [each.accountId, hintsFor(each, now)]),
  );
  return accountIds.map((id) => found.get(id) ?? []);
});
