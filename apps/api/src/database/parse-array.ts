import array from 'postgres-array';

/** Reads PostgreSQL's text form of an array of texts. */
export const parseArray = (text: string): string[] => array.parse(text) as string[];
