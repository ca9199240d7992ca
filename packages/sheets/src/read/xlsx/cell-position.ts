import { refuse } from '../refuse.js';

/** No spreadsheet program has more. */
export const mostColumns = 16_384;
export const mostRows = 1_048_576;

const upperA = 65;
const lowerBit = 32;

/** The index of the column that an address such as `B12` begins with; -1 when it begins with none. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = (address.charCodeAt(at) & ~lowerBit) - upperA;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
    if (column > mostColumns)
      refuse('TooManyColumns', `The cell ${address.slice(0, 20)} lies beyond column XFD.`);
  }
  return column - 1;
}

/** The number that an address such as `B12` ends with. */
export const rowOf = (address: string): number => Number(address.replace(/^[A-Za-z]+/, ''));
