/** `0%` and `0.00%`. */
export const isBuiltInPercentFormat = (id: number): boolean => id === 9 || id === 10;

const quoted = /"[^"]*"|\\./g;

/** Whether a number under this format is shown as a percentage. */
export const isPercentFormat = (code: string): boolean => code.replace(quoted, '').includes('%');
