const letters: string[] = [];

/** The letters of a column by its index from 0: A, B … Z, AA … XFD. */
export function columnLetters(index: number): string {
  letters[index] ??=
    index < 26
      ? String.fromCharCode(65 + index)
      : columnLetters(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
  return letters[index];
}

/** The address of a cell by its column's index from 0 and its row's number from 1, such as `B12`. */
export const cellAddress = (columnIndex: number, rowNumber: number): string =>
  columnLetters(columnIndex) + rowNumber;
