/** What is wrong in which row and column of the table, both from 0 with the headers as row 0. */
const slips = [
  { row: 2, column: 3, value: '2026年11月31日' },
  { row: 4, column: 4, value: '约13500' },
  { row: 7, column: 2, value: '抖印' },
  { row: 9, column: 1, value: null },
  { row: 12, column: 6, value: 1890.5 },
  { row: 15, column: 7, value: -3 },
  { row: 18, column: 3, value: '11月18日' },
  { row: 21, column: 1, value: '回龙村女子先峰队' },
  { row: 24, column: 4, value: '1,19' },
];

/**
 * The same table with the slips that people make: days that do not exist, guesses, typing errors, a name left out.
 * @template {{ rows: unknown[][] }} Table
 * @param {Table} table
 * @returns {Table}
 */
export function spoilRows(table) {
  const rows = table.rows.map((cells, row) =>
    cells.map((value, column) => {
      const slip = slips.find((each) => each.row === row && each.column === column);
      return slip ? slip.value : value;
    }),
  );
  return { ...table, rows };
}
