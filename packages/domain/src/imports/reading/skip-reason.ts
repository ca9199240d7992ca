import { normaliseHeader } from '../recognition/normalise-header.js';
import type { Cell, SheetRow } from '../sheet/cell.js';
import { plainText } from './plain-text.js';
import type { ReadColumn } from './read-columns.js';
import type { SkipReason } from './row-reading.js';

const total = /^(?:合计|总计|小计|共计|累计|汇总|平均|平均值|总和|本页合计)[::]?$/;
const remark =
  /^(?:填表|制表|填报|审核|负责|联系|统计|报送)(?:人|人员|单位|时间|日期|电话)?[::]|^(?:备注|说明|注|注释|附注|数据来源)\d*[::]/;

/** Why a row below the headers is no row of figures; undefined when it is one. */
export function skipReasonOf(row: SheetRow, columns: readonly ReadColumn[]): SkipReason | undefined {
  const cells = columns
    .flatMap(({ index }) => row.cells[index] ?? [])
    .filter((cell) => cell.text.trim() !== '');
  if (cells.length === 0) return 'blank';
  if (isHeader(row, columns)) return 'header';
  const texts = row.cells.filter((cell) => cell.kind === 'text').map((cell) => plainText(cell.text));
  if (texts.some((text) => total.test(text))) return 'total';
  return texts.some((text) => remark.test(text)) || isOneRemark(cells) ? 'remark' : undefined;
}

/** The headers come again at the top of each printed page. */
const isHeader = (row: SheetRow, columns: readonly ReadColumn[]): boolean =>
  columns.every(({ index, headerKey }) => normaliseHeader(row.cells[index]?.text ?? '').key === headerKey);

/** One sentence in an otherwise empty row, or across merged cells. */
function isOneRemark(cells: readonly Cell[]): boolean {
  const [first] = cells;
  return (
    first?.kind === 'text' &&
    cells.every((cell) => cell.text === first.text) &&
    (cells.length === 1 || first.merged !== undefined)
  );
}
