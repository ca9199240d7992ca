import type { Archive } from '../archive/archive.js';
import { partNamed } from '../archive/part-named.js';
import { refuse } from '../refuse.js';
import type { SheetLimits } from '../sheet-limits.js';
import { scanPart } from '../xml/scan-part.js';
import type { XmlHandler } from '../xml/xml-handler.js';
import { unescapeText } from './unescape-text.js';

/** The texts that cells of all sheets point to by number. */
export async function readStringTable(
  archive: Archive,
  part: string,
  limits: SheetLimits,
): Promise<readonly string[]> {
  const entry = partNamed(archive, part);
  if (entry.uncompressedSize > limits.stringBytes)
    refuse('TooMuchText', `The workbook holds more than ${limits.stringBytes} bytes of text.`);
  const collector = new StringCollector(limits);
  await scanPart(archive, entry, collector);
  return collector.strings;
}

/** Collects the items of the part; how a syllable is pronounced (`rPh`) is no part of the text. */
class StringCollector implements XmlHandler {
  readonly strings: string[] = [];
  wantsText = false;
  #pronounced = 0;
  #text = '';
  readonly #limits: SheetLimits;

  constructor(limits: SheetLimits) {
    this.#limits = limits;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#pronounced++;
    else if (name === 't') this.wantsText = this.#pronounced === 0;
  }

  close(name: string): void {
    if (name === 'si') this.#keep();
    else if (name === 'rPh') this.#pronounced--;
    else if (name === 't') this.wantsText = false;
  }

  text(text: string): void {
    this.#text += text;
    if (this.#text.length > this.#limits.cellCharacters)
      refuse('TooMuchText', `A cell holds more than ${this.#limits.cellCharacters} characters.`);
  }

  #keep(): void {
    if (this.strings.length >= this.#limits.strings)
      refuse('TooMuchText', `The workbook holds more than ${this.#limits.strings} texts.`);
    this.strings.push(unescapeText(detached(this.#text)));
  }
}

/** A text cut out of a larger one keeps the larger one in memory; copied, it stands alone. */
const detached = (text: string): string => Buffer.from(text).toString();
