/** Hibiscus red, ink, and a grey that prints: the same on certificates and plaques. */
export const colours = Object.freeze({
  accent: '#a3324f',
  ink: '#241a1c',
  quiet: '#5f5356',
  paper: '#fffdf9',
  gold: '#b98a2f',
});
