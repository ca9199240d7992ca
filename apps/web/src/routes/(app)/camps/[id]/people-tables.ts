import type { ShownTable } from '#lib/export/shown-table.ts';
import { placeOf } from '#lib/federation/place-of.ts';
import type { Language } from '#lib/words/language.ts';
import { enrolmentStateWords } from '../state-words.ts';
import type { EnrolmentRow } from './camp.query.ts';
import { messages } from './messages.ts';
import { messages as rosterMessages } from './roster/messages.ts';

interface MarkWords {
  readonly minor: string;
  readonly noPictures: string;
}

/** What has to be borne in mind of a woman in the room: that she is 16 or 17, that no picture of her goes public. */
export const marksOf = ({ trainee }: Pick<EnrolmentRow, 'trainee'>, words: MarkWords): string =>
  [trainee?.hasGuardianConsent && words.minor, !trainee?.mayBePictured && words.noPictures]
    .filter(Boolean)
    .join(' · ');

/** Who is enrolled, as the page of a camp lists it for its reader. */
export function enrolmentTable(camp: string, rows: readonly EnrolmentRow[], language: Language): ShownTable {
  const t = messages[language];
  return {
    name: `${camp} ${t.enrolments}`,
    headers: [t.number, t.name, t.place, t.home, t.state, t.topic, t.reason, t.said, t.remarks],
    rows: rows.map((row, at) => [
      at + 1,
      row.trainee?.name ?? null,
      placeOf(row.unit),
      row.unit.name,
      enrolmentStateWords[language][row.state],
      row.trainee?.topic ?? null,
      row.reason,
      row.note,
      [row.trainee?.isSeed && t.seed, marksOf(row, t)].filter(Boolean).join(' · ') || null,
    ]),
  };
}

/** Who has a seat, in the order of the paper list; whether she was there only once that was entered. */
export function rosterTable(camp: string, seated: readonly EnrolmentRow[], language: Language): ShownTable {
  const t = rosterMessages[language];
  const { place, name } = messages[language];
  return {
    name: `${camp} ${t.title}`,
    headers: [t.seat, name, place, t.home, t.there, t.remarks],
    rows: seated.map((row, at) => [
      at + 1,
      row.trainee?.name ?? null,
      placeOf(row.unit),
      row.unit.name,
      row.state === 'confirmed' ? null : enrolmentStateWords[language][row.state],
      marksOf(row, t) || null,
    ]),
  };
}
