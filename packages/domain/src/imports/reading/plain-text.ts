const invisible = /[\p{Cf}\ufeff]/gu;

/** A text in one width, without invisible characters and outer spaces: what is compared and read, never what is kept. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(invisible, '').trim();
