import { normaliseHeader } from '../recognition/normalise-header.js';
import type { Cell, SheetRow } from '../sheet/cell.js';
import { parseNumber } from './parse-number.js';
import { plainText } from './plain-text.js';
import type { ReadColumn } from './read-columns.js';
import type { SkipReason } from './row-reading.js';

const total = /^(?:合计|总计|小计|共计|累计|汇总|平均|平均值|总和|本页合计)[::]?$/;
const remark =
  /^(?:填表|制表|填报|审核|负责|联系|统计|报送)(?:人|人员|单位|时间|日期|电话)?[::]|^(?:备注|说明|注|注释|附注|数据来源)\d*[::]/;

/**
 * Why a row below the headers is no row of figures; undefined when it is one. A row is passed over without a word to
 * anybody, so that in doubt it is read: what is wrong with it is then said.
 */
export function skipReasonOf(row: SheetRow, columns: readonly ReadColumn[]): SkipReason | undefined {
  const cells = columns.flatMap(({ index }) => inkIn(row, index) ?? []);
  if (cells.length === 0) return 'blank';
  if (isHeader(row, columns)) return 'header';
  if (isTotal(row)) return 'total';
  return isRemark(row, columns) || isOneSentence(cells) ? 'remark' : undefined;
}

/** The cell, if anything stands in it. */
function inkIn(row: SheetRow, index: number): Cell | undefined {
  const cell = row.cells[index];
  return cell && cell.text.trim() !== '' ? cell : undefined;
}

/** The headers come again at the top of each printed page. */
const isHeader = (row: SheetRow, columns: readonly ReadColumn[]): boolean =>
  columns.every(({ index, headerKey }) => normaliseHeader(row.cells[index]?.text ?? '').key === headerKey);

/** A total says so in its first words. */
function isTotal(row: SheetRow): boolean {
  const first = row.cells.find((cell) => cell.text.trim() !== '');
  return first?.kind === 'text' && total.test(plainText(first.text));
}

/** A signature or a note below the table, in a row that names no account or day and counts nothing. */
function isRemark(row: SheetRow, columns: readonly ReadColumn[]): boolean {
  const isNamed = columns.every(({ index, isRequired }) => !isRequired || inkIn(row, index));
  const isCounted = columns.some(({ index, kind }) => kind === 'count' && isNumber(row.cells[index]));
  if (isNamed || isCounted) return false;
  return row.cells.some((cell) => cell.kind === 'text' && remark.test(plainText(cell.text)));
}

const isNumber = (cell: Cell | undefined): boolean =>
  cell?.kind === 'number' || (cell?.kind === 'text' && parseNumber(cell.text) !== undefined);

/** One sentence in an otherwise empty row, or across merged cells. */
function isOneSentence(cells: readonly Cell[]): boolean {
  const [first] = cells;
  const isAlone = cells.length === 1 || first?.merged !== undefined;
  return isAlone && first?.kind === 'text' && cells.every((cell) => cell.text === first.text);
}
