import { type CalendarDate, Refusal } from '../kernel/index.js';

/** How followers were told that an account would close: an announcement on the account itself, before its last day. */
export interface ClosingNotice {
  readonly on: CalendarDate;
  /** Where it was to be read; null where it has no address of its own. */
  readonly url: string | null;
}

const addresses = /^https?:\/\/[^\s/@]+\.[^\s@]+$/iu;

/** Judges a notice: it comes on the last day at the latest. Without a day there is none. */
function read(
  told: { readonly on?: CalendarDate | null | undefined; readonly url?: string | null | undefined },
  closedOn: CalendarDate,
): ClosingNotice | null | Refusal<'NotAnAddress' | 'NoticeAfterClosing'> {
  const url = told.url?.trim() || null;
  if (!told.on) return null;
  if (told.on > closedOn)
    return Refusal.of('NoticeAfterClosing', `${told.on} is after its last day, ${closedOn}.`, ['noticedOn']);
  if (url && (url.length > 500 || !addresses.test(url)))
    return Refusal.of('NotAnAddress', 'An address begins with http:// or https://.', ['noticeUrl']);
  return Object.freeze({ on: told.on, url });
}

export const ClosingNotice = Object.freeze({ read });
