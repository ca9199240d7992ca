/** Endings by which units are told apart from each other officially, and left out where people name them. */
const ending = /(特别行政区|自治州|自治县|街道|社区|省|市|州|区|县|乡|镇|村)$/;

/**
 * Whether the name of an account says which federation keeps it: it names the unit, and that it is a women's federation.
 * A name that does not is no sign of the contrary: its own page may say it.
 */
export const showsFederation = (accountName: string, unitName: string): boolean =>
  /妇联|妇女联合会/.test(accountName) && accountName.includes(unitName.replace(ending, '') || unitName);
