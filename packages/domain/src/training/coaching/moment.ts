const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of a film as players show it: 00:35, 1:02:07. */
export function momentWords(atSecond: number): string {
  const minutes = Math.floor(atSecond / 60);
  const rest = two(atSecond % 60);
  return minutes < 60
    ? `${two(minutes)}:${rest}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
