/** Fields that hold somebody's own words. */
const ownWords = /^(?:reason|attestReason|attestSource)(?:\.|$)/;

/** The words of her own that somebody typed into a form, one a line: what must not be lost when the form goes away. */
export const typedIn = (...forms: readonly FormData[]): string =>
  [
    ...new Set(
      forms.flatMap((form) =>
        [...form].flatMap(([name, value]) =>
          ownWords.test(name) && typeof value === 'string' && value.trim() ? [value.trim()] : [],
        ),
      ),
    ),
  ].join('\n');
