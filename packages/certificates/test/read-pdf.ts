import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page, as a reader that knows nothing of this package finds it; white space left out. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.normalize('NFKC').replace(/\s+/gu, ''));
}
