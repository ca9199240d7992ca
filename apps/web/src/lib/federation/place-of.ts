interface Placed {
  readonly ancestors: readonly { readonly name: string }[];
}

/** Where a unit lies, below the province: 常德市 · 澧县 · 澧南镇. It tells the 62 villages called 和平 apart. */
export const placeOf = ({ ancestors }: Placed): string =>
  (ancestors.length > 1 ? ancestors.slice(1) : ancestors).map(({ name }) => name).join(' · ');
