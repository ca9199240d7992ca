import type { Recognition, SnapshotValues } from '@fulian/domain/imports';
import type { AccountFinder } from './account-finder.js';
import type { KnownAccount } from './file-account.js';
import { accountMessages, contradicts, type LineMaker, problemAt, wasOpen } from './line-maker.js';
import type { repeatWatch } from './repeat-watch.js';
import { toldOfSnapshot } from './told.js';

/** Lines about accounts by day: each row's account is the one it names, or the one the file belongs to. */
export const snapshotLines =
  (
    recognition: Recognition,
    fileAccount: KnownAccount | null,
    find: AccountFinder,
    watch: ReturnType<typeof repeatWatch>,
  ): LineMaker =>
  (row, reading) => {
    if (reading.outcome !== 'snapshot') return undefined;
    const { values } = reading;
    const found = recognition.needsAccount ? openOn(fileAccount, values.on) : named(values, find);
    if (typeof found === 'string')
      return { problems: [problemAt(recognition, row, 'accountName', found, messageOf(found))] };
    const told = toldOfSnapshot(values, found.platform);
    const line = { accountId: found.id, day: values.on };
    if (Object.keys(told).length === 0) return line;
    const earlier = watch(`${found.id} ${values.on}`, told, row.number);
    if (!earlier) return { ...line, told };
    if (earlier.contradicts) return contradicts(recognition, row, 'on', earlier);
    return earlier.rest ? { ...line, told: earlier.rest } : line;
  };

type NoAccount = keyof typeof accountMessages | 'Missing';

const openOn = (account: KnownAccount | null, day: string): KnownAccount | NoAccount => {
  if (!account) return 'Missing';
  return wasOpen(account, day) ? account : 'AccountClosed';
};

const named = (
  { accountName, platform, on }: SnapshotValues,
  find: AccountFinder,
): KnownAccount | NoAccount => (accountName ? find(accountName, platform, on) : 'Missing');

const messageOf = (code: NoAccount): string =>
  code === 'Missing' ? 'The row names no account.' : accountMessages[code];
