/** How large a file may be. */
export const fileLimitBytes = 30 * 2 ** 20;

/** How much of a file is held in memory, and kept in one row, at a time. */
export const filePartBytes = 2 ** 18;
