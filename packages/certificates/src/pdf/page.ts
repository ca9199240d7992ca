/** A4 lying on its side, in points, and where things stand on it. */
export const page = Object.freeze({
  width: 841.89,
  height: 595.28,
  margin: 84,
  titleTop: 84,
  linesTop: 178,
  /** Where the foot begins, which no line may reach. */
  footTop: 432,
  codeSide: 92,
});

export const textWidth = page.width - 2 * page.margin;
