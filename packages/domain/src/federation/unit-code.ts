import { Tier } from '../access/index.js';
import { Refusal } from '../kernel/index.js';

declare const brand: unique symbol;

/**
 * A statistical division code of GB/T 10114 in its shortest form: 2 digits name a province, 4 a prefecture, 6 a county,
 * 9 a township, 12 a village. A code is an attribute of a unit for some years; it is never the unit's identity.
 */
export type UnitCode = string & { readonly [brand]: 'UnitCode' };

const lengths = [2, 4, 6, 9, 12] as const;
const form = /^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

const groupsOf = (digits: string): readonly string[] =>
  lengths.flatMap((end, index) =>
    end <= digits.length ? [digits.slice(index === 0 ? 0 : lengths[index - 1], end)] : [],
  );

const isEmpty = (group: string): boolean => /^0+$/.test(group);

export const UnitCode = Object.freeze({
  /** Reads the short and the zero-filled forms alike: `430723`, `430723000` and `430723000000` are one code. */
  parse: (text: string): UnitCode | Refusal<'NotAUnitCode'> => {
    const refusal = Refusal.of(
      'NotAUnitCode',
      `"${text}" is not a division code of 2, 4, 6, 9 or 12 digits.`,
    );
    if (!form.test(text)) return refusal;
    const groups = groupsOf(text);
    const used = groups.findLastIndex((group) => !isEmpty(group)) + 1;
    if (used === 0 || groups.slice(0, used).some(isEmpty)) return refusal;
    return groups.slice(0, used).join('') as UnitCode;
  },
  tier: (code: UnitCode): Tier => Tier.atDepth(groupsOf(code).length) as Tier,
  /** The codes of every unit above, the province first; the code itself is not among them. */
  ancestors: (code: UnitCode): readonly UnitCode[] =>
    lengths.filter((length) => length < code.length).map((length) => code.slice(0, length) as UnitCode),
  /** The code one tier up; undefined for a province. */
  parent: (code: UnitCode): UnitCode | undefined => UnitCode.ancestors(code).at(-1),
  /** All twelve digits, filled with zeros, as the statistics bureau prints it. */
  filled: (code: UnitCode): string => code.padEnd(12, '0'),
});
