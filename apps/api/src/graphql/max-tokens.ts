/** Longer documents are refused while they are read. */
export const maxTokens = 4000;
