/** A share in percent as it is typed: `12.5` or `１２.５％`; nothing typed weighs nothing, what is no number is NaN. */
export function percentIn(text: string | null | undefined): number {
  const plain = (text ?? '').normalize('NFKC').replace(/[%\s]/gu, '');
  return plain === '' ? 0 : Number(plain);
}

/** Added in thousandths of a percent, as nobody types finer shares: 33.3 + 33.3 + 33.4 make 100. */
export function sumOf(percents: readonly number[]): number {
  return percents.reduce((sum, percent) => sum + Math.round(percent * 1000), 0) / 1000;
}

/** As it reads: `12.5`. */
export const percentText = (weight: number): string => String(Math.round(weight * 100_000) / 1000);
