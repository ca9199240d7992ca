import { type CalendarDate, Refusal } from '../kernel/index.js';

/** What came of a report of an impostor. */
export const impostorOutcomes = ['taken_down', 'not_an_impostor', 'platform_refused'] as const;

export type ImpostorOutcome = (typeof impostorOutcomes)[number];

/** An account that pretends to be one of ours. */
export interface ImpostorReport {
  /** Where it is found. */
  readonly url: string;
  /** What it does, in a sentence or two; nothing about private persons. */
  readonly note: string | null;
  readonly seenOn: CalendarDate;
}

const addresses = /^https?:\/\/[^\s/@]+\.[^\s@]+$/iu;

/** Tidies and judges what somebody reported. */
function read(
  { url, note, seenOn }: ImpostorReport,
  today: CalendarDate,
): ImpostorReport | Refusal<'NotAnAddress' | 'NoteTooLong' | 'SeenInFuture'> {
  const tidyUrl = url.trim();
  const tidyNote = note?.normalize('NFC').trim() || null;
  if (tidyUrl.length > 500 || !addresses.test(tidyUrl))
    return Refusal.of('NotAnAddress', 'An address begins with http:// or https://.', ['url']);
  if (tidyNote && [...tidyNote].length > 300)
    return Refusal.of('NoteTooLong', 'A note has at most 300 characters.', ['note']);
  if (seenOn > today) return Refusal.of('SeenInFuture', `${seenOn} is after today, ${today}.`, ['seenOn']);
  return Object.freeze({ url: tidyUrl, note: tidyNote, seenOn });
}

/** Whether a report may be settled: once, by whoever saw it as it is. */
function allowSettling(
  report: { readonly settledOn: CalendarDate | null; readonly version: number },
  seen: number,
): Refusal<'ImpostorSettled' | 'StaleVersion'> | undefined {
  if (report.settledOn) return Refusal.of('ImpostorSettled', `It was settled on ${report.settledOn}.`);
  return report.version === seen
    ? undefined
    : Refusal.of('StaleVersion', `The report is at version ${report.version}, not ${seen}.`, ['version']);
}

export const ImpostorReport = Object.freeze({ read, allowSettling });
