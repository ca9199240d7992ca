declare const brand: unique symbol;

/**
 * Where a unit stands in the tree: its ancestors' labels and its own, joined by dots, the province first (`1.2f.9k`).
 * Labels are immutable and are not codes. The empty path is not a path: it would be everyone's ancestor.
 */
export type UnitPath = string & { readonly [brand]: 'UnitPath' };

const form = /^[0-9a-z]+(\.[0-9a-z]+)*$/;

export const UnitPath = Object.freeze({
  /** @throws RangeError on the empty path or on a label outside `[0-9a-z]`. */
  of: (text: string): UnitPath => {
    if (!form.test(text)) throw new RangeError(`"${text}" is not a unit path.`);
    return text as UnitPath;
  },
  /** Whether `inner` is `outer` or stands below it, label by label (`1.a` does not contain `1.ab`). */
  contains: (outer: UnitPath, inner: UnitPath): boolean => inner === outer || inner.startsWith(`${outer}.`),
  /** Whether `path` is `outer` or stands directly below it, one step down. */
  isAtOrJustAbove: (outer: UnitPath, path: UnitPath): boolean =>
    path === outer || path.slice(0, Math.max(0, path.lastIndexOf('.'))) === outer,
  depth: (path: UnitPath): number => path.split('.').length,
  child: (parent: UnitPath, label: string): UnitPath => UnitPath.of(`${parent}.${label}`),
  /** Every unit above, the province first; the unit itself is not among them. */
  ancestors: (path: UnitPath): readonly UnitPath[] => {
    const labels = path.split('.');
    return labels.slice(1).map((_, index) => labels.slice(0, index + 1).join('.') as UnitPath);
  },
});
