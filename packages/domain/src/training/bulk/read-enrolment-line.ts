import { type Cell, cellAddress, type DateSystem, type SheetRow } from '../../imports/index.js';
import { type CalendarDate, Refusal } from '../../kernel/index.js';
import { type GuardianConsent, judgeAge } from '../age/age-rule.js';
import type { EnrolmentColumns, EnrolmentField } from './enrolment-columns.js';
import { readWrittenDay } from './read-written-day.js';

/** Why a row of a sheet enrols nobody. */
export const lineProblemCodes = [
  'Missing',
  'TooLong',
  'NotADate',
  'NotAReason',
  'BornInFuture',
  'TooYoungToStream',
  'GuardianConsentMissing',
  'NotAGuardian',
  'ConsentInFuture',
  'TwiceInSheet',
  'UnitUnknown',
  'UnitAmbiguous',
  'NoQuotaForUnit',
] as const;

export type LineProblemCode = (typeof lineProblemCodes)[number];

/** What is wrong, and in which cell, as the spreadsheet program calls it. */
export interface LineProblem {
  readonly cell: string;
  readonly column: string;
  readonly code: LineProblemCode;
  readonly text: string;
}

/** One woman as a row tells of her. */
export interface EnrolmentLine {
  readonly name: string;
  readonly unit: string;
  /** A township or a county that tells apart units of one name; null where nothing stands. */
  readonly place: string | null;
  readonly bornOn: CalendarDate;
  readonly reason: string;
  readonly isSeed: boolean;
  readonly topic: string | null;
  readonly guardian: GuardianConsent | null;
}

/** A row that was read: what it says, or all that is wrong with it. */
export interface ReadLine {
  readonly row: number;
  readonly line: EnrolmentLine | null;
  readonly problems: readonly LineProblem[];
}

export interface LineContext {
  readonly columns: EnrolmentColumns;
  readonly dateSystem: DateSystem;
  readonly firstOn: CalendarDate;
  readonly today: CalendarDate;
  /** Whether her guardian's consent may be on record since an earlier camp; whoever places the row has the last word. */
  readonly isOnRecord?: (name: string, bornOn: CalendarDate) => boolean;
}

const yes = /^(是|y|yes|√|✓|1|true|种子|种子学员)$/iu;

/** Where each refusal of the age rule is to be put right. */
const fieldOfAge: Readonly<Record<string, EnrolmentField>> = {
  BornInFuture: 'bornOn',
  TooYoungToStream: 'bornOn',
  GuardianConsentMissing: 'guardianName',
  NotAGuardian: 'guardianRelation',
  ConsentInFuture: 'consentOn',
};

/** Reads one row below the header; null where it tells of nobody. */
export function readEnrolmentLine(row: SheetRow, context: LineContext): ReadLine | null {
  const { columns, firstOn, today } = context;
  const problems: LineProblem[] = [];
  const cellOf = (field: EnrolmentField): Cell | undefined => row.cells[columns.get(field)?.index ?? -1];
  const textOf = (field: EnrolmentField): string =>
    cellOf(field)?.text.normalize('NFC').trim().replace(/\s+/gu, ' ') ?? '';
  if ([...columns.keys()].every((field) => !textOf(field))) return null;
  const problem = (field: EnrolmentField, code: LineProblemCode): undefined => {
    problems.push({ ...placeOf(row, columns, field), code, text: textOf(field) });
  };
  const text = (field: EnrolmentField, most: number): string => {
    const found = textOf(field);
    if (!found) problem(field, 'Missing');
    else if ([...found].length > most) problem(field, 'TooLong');
    return found;
  };
  const day = (field: EnrolmentField): CalendarDate | null => {
    const cell = cellOf(field);
    if (!cell || !textOf(field)) return null;
    const read = readWrittenDay(cell, context.dateSystem);
    if (!Refusal.is(read)) return read;
    problem(field, 'NotADate');
    return null;
  };
  const name = text('name', 40);
  const unit = text('unit', 60);
  const bornOn = day('bornOn');
  if (!bornOn && !textOf('bornOn')) problem('bornOn', 'Missing');
  const reason = textOf('reason');
  if (!reason) problem('reason', 'Missing');
  else if (reason.length < 5 || reason.length > 300) problem('reason', 'NotAReason');
  const guardian = guardianIn(textOf('guardianName'), textOf('guardianRelation'), day('consentOn'));
  const refusal = bornOn && judgeAge(bornOn, firstOn, guardian, today);
  const mayBeOnRecord = bornOn && context.isOnRecord?.(name, bornOn);
  if (refusal && !(refusal.code === 'GuardianConsentMissing' && mayBeOnRecord))
    problem(fieldOfAge[refusal.code] ?? 'bornOn', refusal.code);
  if (problems.length > 0 || !bornOn) return { row: row.number, line: null, problems };
  const line = {
    name,
    unit,
    place: textOf('place') || null,
    bornOn,
    reason,
    isSeed: yes.test(textOf('seed')),
    topic: textOf('topic').slice(0, 60) || null,
    guardian,
  };
  return { row: row.number, line, problems };
}

const guardianIn = (
  guardianName: string,
  relation: string,
  givenOn: CalendarDate | null,
): GuardianConsent | null => (guardianName && givenOn ? { guardianName, relation, givenOn } : null);

/** The cell of a field in a row; a field without a column is told at the row's first cell, by its own name. */
export function placeOf(
  { number }: { readonly number: number },
  columns: EnrolmentColumns,
  field: EnrolmentField,
): { readonly cell: string; readonly column: string } {
  const column = columns.get(field);
  return {
    cell: cellAddress(column?.index ?? 0, number),
    column: column?.header ?? missingHeaders[field] ?? '',
  };
}

const missingHeaders: Readonly<Partial<Record<EnrolmentField, string>>> = {
  guardianName: '监护人姓名',
  guardianRelation: '监护人关系',
  consentOn: '监护人同意日期',
};

/** Rows that tell of the same woman twice: the later one is left out, and says where. */
export function withoutTwins(lines: readonly ReadLine[], columns: EnrolmentColumns): readonly ReadLine[] {
  const seen = new Set<string>();
  return lines.map((each) => {
    if (!each.line) return each;
    const { name, unit, place, bornOn } = each.line;
    const key = [name, unit, place, bornOn].join('\n');
    if (!seen.has(key)) {
      seen.add(key);
      return each;
    }
    const where = placeOf({ number: each.row }, columns, 'name');
    return { row: each.row, line: null, problems: [{ ...where, code: 'TwiceInSheet' as const, text: name }] };
  });
}
