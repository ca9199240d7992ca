/** What the one sheet of a file is called that has no tabs: like the file. */
export const sheetName = (fileName: string): string =>
  fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
