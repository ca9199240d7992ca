import { writeWorkbook } from '@fulian/sheets';

/** A sheet of women as it is seen before and after it enrols them. */
export interface SeenSheet {
  readonly enrolled: number | null;
  readonly code?: string;
  readonly lines: {
    row: number;
    outcome: string;
    name: string | null;
    problems: { cell: string; code: string }[];
  }[];
}

/** A workbook that recommends women: under a line of its own a header, then who, where from, born when, and why. */
export async function recommendations(...lines: readonly (readonly string[])[]) {
  const header = ['姓名', '所在单位', '出生日期', '推荐理由'];
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook([{ name: '推荐表', rows: [['第 49 期'], header, ...lines] }]))
    pieces.push(piece);
  return Buffer.concat(pieces);
}
