/** How much a file may hold. What goes beyond is refused, never cut off. */
export interface SheetLimits {
  /** Of the file as it is sent. */
  readonly fileBytes: number;
  /** Parts inside an .xlsx. */
  readonly parts: number;
  /** Of all parts of an .xlsx, unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part may be; parts below 8 MiB are let through. */
  readonly unpackedRatio: number;
  readonly columns: number;
  /** Cells of one sheet, the empty ones before the last of a row included. */
  readonly cells: number;
  /** Shared strings of a workbook, and the bytes of the part that holds them: this part alone is kept in memory. */
  readonly strings: number;
  readonly stringBytes: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
  /** Characters of one cell; spreadsheet programs hold no more either. */
  readonly cellCharacters: number;
}

const mebi = 2 ** 20;

export const SheetLimits = Object.freeze({
  usual: Object.freeze({
    fileBytes: 50 * mebi,
    parts: 2000,
    unpackedBytes: 512 * mebi,
    unpackedRatio: 200,
    columns: 512,
    cells: 20_000_000,
    strings: 1_000_000,
    stringBytes: 48 * mebi,
    merges: 100_000,
    cellCharacters: 32_767,
  }) satisfies SheetLimits as SheetLimits,
});
