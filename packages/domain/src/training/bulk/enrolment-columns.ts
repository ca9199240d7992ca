import type { SheetRow } from '../../imports/index.js';
import { Refusal } from '../../kernel/index.js';

/** What a sheet of women to enrol may say of each. */
export const enrolmentFields = [
  'name',
  'unit',
  'place',
  'bornOn',
  'reason',
  'seed',
  'topic',
  'guardianName',
  'guardianRelation',
  'consentOn',
] as const;

export type EnrolmentField = (typeof enrolmentFields)[number];

/** How people head these columns; the first of each is what the template says. */
export const enrolmentHeaders: Readonly<Record<EnrolmentField, readonly [string, ...string[]]>> = {
  name: ['姓名', '名字', '学员', '学员姓名', '推荐人选', '人选', 'name'],
  unit: ['所在单位', '单位', '所在村', '村', '村(社区)', '村社区', '村名', '工作单位', 'unit', 'village'],
  place: ['乡镇或县', '乡镇', '乡镇街道', '所在乡镇', '县市区', '县', '区县', 'township'],
  bornOn: ['出生日期', '出生年月日', '生日', '出生年月', 'birthday', 'bornon'],
  reason: ['推荐理由', '理由', '推荐原因', '推荐意见', 'reason'],
  seed: ['种子学员', '是否种子学员', '是否种子', 'seed'],
  topic: ['拍摄主题', '主题', '选题', '拍什么', 'topic'],
  guardianName: ['监护人姓名', '监护人', 'guardian'],
  guardianRelation: ['监护人关系', '与监护人关系', '与学员关系', '关系', 'relation'],
  consentOn: ['监护人同意日期', '同意日期', '监护人同意时间', 'consenton'],
};

/** Without these nobody can be enrolled. */
const needed = ['name', 'unit', 'bornOn', 'reason'] as const satisfies readonly EnrolmentField[];

/** Where a field stands: the index of its column, and its header as it was written. */
export type EnrolmentColumns = ReadonlyMap<
  EnrolmentField,
  { readonly index: number; readonly header: string }
>;

/** How far down a title, a date and an explanation may push the header. */
export const headerWithinRows = 20;

/** Spaces, stars of what is needed, and what stands in brackets are no part of a header; `村（社区）` is the exception. */
const plain = (text: string): string => {
  const tidy = text
    .normalize('NFKC')
    .replace(/[\s*＊：:]/gu, '')
    .toLowerCase();
  return tidy === '村(社区)' ? tidy : tidy.replace(/\([^)]*\)/gu, '');
};

const known = new Map(
  enrolmentFields.flatMap((field) =>
    enrolmentHeaders[field].map((header) => [plain(header), field] as const),
  ),
);

function columnsOf(row: SheetRow): EnrolmentColumns {
  const found = new Map<EnrolmentField, { index: number; header: string }>();
  for (const [index, { text }] of row.cells.entries()) {
    const field = known.get(plain(text));
    if (field && !found.has(field)) found.set(field, { index, header: text.trim() });
  }
  return found;
}

/** The header among the first rows of a sheet, by what its columns are called; or which columns are not there. */
export function findEnrolmentHeader(
  rows: readonly SheetRow[],
): { readonly row: number; readonly columns: EnrolmentColumns } | Refusal<'NotAnEnrolmentSheet'> {
  const tried = rows
    .slice(0, headerWithinRows)
    .map((row) => ({ row: row.number, columns: columnsOf(row) }))
    .map((each) => ({ ...each, lacks: needed.filter((field) => !each.columns.has(field)) }));
  const best = tried.toSorted((a, b) => a.lacks.length - b.lacks.length || a.row - b.row)[0];
  if (best && best.lacks.length === 0) return { row: best.row, columns: best.columns };
  const lacking = (best?.lacks ?? needed).map((field) => enrolmentHeaders[field][0]).join('、');
  return Refusal.of('NotAnEnrolmentSheet', `No row is a header; not found: ${lacking}.`, ['file']);
}
