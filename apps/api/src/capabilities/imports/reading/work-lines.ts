import { type Recognition, workIdentity } from '@fulian/domain/imports';
import { Instant } from '@fulian/domain/kernel';
import { calendarDayOf } from '../../../platform/clock.js';
import { newId } from '../../../platform/new-id.js';
import type { KnownAccount } from './file-account.js';
import { storable } from './line.js';
import { accountMessages, contradicts, type LineMaker, problemAt, wasOpen } from './line-maker.js';
import type { repeatWatch } from './repeat-watch.js';
import { toldOfWork } from './told.js';

/** Lines about the works of the account the file belongs to. */
export const workLines =
  (recognition: Recognition, account: KnownAccount, watch: ReturnType<typeof repeatWatch>): LineMaker =>
  (row, reading) => {
    if (reading.outcome !== 'work') return undefined;
    const { publishedAt, title, kind, reviewState } = reading.values;
    const day = calendarDayOf(new Date(Instant.epochOf(publishedAt)));
    if (!wasOpen(account, day)) {
      const { AccountClosed } = accountMessages;
      return { problems: [problemAt(recognition, row, 'publishedAt', 'AccountClosed', AccountClosed)] };
    }
    const told = toldOfWork(reading.values, account.platform);
    const key = storable(workIdentity(reading.values));
    const line = {
      accountId: account.id,
      day,
      workKey: key,
      publishedAt,
      title: storable(title),
      ...(kind && { kind }),
    };
    // What nobody could see yet is no work: it waits for the platform's review, or did not pass it.
    if (reviewState && reviewState !== 'published' && Object.keys(told).length === 0) return line;
    const earlier = watch(key, told, row.number);
    if (!earlier) return { ...line, told, workId: newId() };
    // One row tells all of a work: a second one that tells more tells something else.
    return earlier.contradicts || earlier.rest ? contradicts(recognition, row, 'title', earlier) : line;
  };
