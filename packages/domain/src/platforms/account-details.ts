import { type CalendarDate, Refusal } from '../kernel/index.js';

/** What people write about an account, and may change while it is open. */
export interface AccountDetails {
  /** As the platform shows it. */
  readonly name: string;
  /** What the platform tells it apart by, without a leading @: 抖音号, 微信号, an app's package name. */
  readonly handle: string | null;
  readonly url: string | null;
  /** Under which it was filed (备案). */
  readonly filingNumber: string | null;
  readonly openedOn: CalendarDate | null;
}

export type AccountDetailsRefusal = Refusal<
  'NotAName' | 'NotAHandle' | 'NotAnAddress' | 'NotAFilingNumber' | 'OpenedInFuture'
>;

const names = /^[^\p{Cc}]{1,60}$/u;
const handles = /^[^\s\p{Cc}]{1,80}$/u;
const addresses = /^https?:\/\/[^\s/@]+\.[^\s@]+$/iu;
const filingNumbers = /^[\p{L}\p{N}()（）〔〕[\] -]{2,40}$/u;

const tidy = (text: string | null | undefined): string | null => text?.normalize('NFC').trim() || null;

/**
 * Tidies what somebody wrote (blank is null, a handle loses its @) and judges it, field by field.
 * @param written a field left out is blank
 */
function read(written: Partial<AccountDetails>, today: CalendarDate): AccountDetails | AccountDetailsRefusal {
  const name = tidy(written.name)?.replace(/\s+/gu, ' ') ?? '';
  const handle = tidy(written.handle)?.replace(/^@+/u, '') || null;
  const url = tidy(written.url);
  const filingNumber = tidy(written.filingNumber);
  const openedOn = written.openedOn ?? null;
  if (!names.test(name)) return Refusal.of('NotAName', 'A name has 1 to 60 characters.', ['name']);
  if (handle && !handles.test(handle))
    return Refusal.of('NotAHandle', 'A handle has at most 80 characters and no spaces.', ['handle']);
  if (url && (url.length > 500 || !addresses.test(url)))
    return Refusal.of('NotAnAddress', 'An address begins with http:// or https://.', ['url']);
  if (filingNumber && !filingNumbers.test(filingNumber))
    return Refusal.of(
      'NotAFilingNumber',
      'A filing number has 2 to 40 letters, digits, brackets or dashes.',
      ['filingNumber'],
    );
  if (openedOn && openedOn > today)
    return Refusal.of('OpenedInFuture', `${openedOn} is after today, ${today}.`, ['openedOn']);
  return Object.freeze({ name, handle, url, filingNumber, openedOn });
}

export const AccountDetails = Object.freeze({ read });
