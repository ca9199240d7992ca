import { refuse } from '../refuse.js';
import { decodeEntities } from './decode-entities.js';
import type { XmlHandler } from './xml-handler.js';

const bang = 33;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const colon = 58;
const greater = 62;
const question = 63;
const space = 32;
/** No tag and no text of a spreadsheet is longer; a longer one would have to be held whole. */
const longest = 131_072;

/**
 * Reads an XML document piece by piece and holds no more than one tag or text of it. Refuses a document type, and with it
 * every entity and everything outside the file. Written for this package because a general parser took more time than all
 * the rest together.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest = '';
  #depth = 0;
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    const source = this.#rest === '' ? piece : this.#rest + piece;
    let at = 0;
    while (at < source.length) {
      const next = source.charCodeAt(at) === 60 ? this.#markup(source, at) : this.#text(source, at);
      if (next === -1) break;
      at = next;
    }
    this.#rest = source.slice(at);
    if (this.#rest.length > longest)
      refuse('TooMuchText', 'The file holds a text longer than any cell may be.');
  }

  /** Says that nothing follows; refuses a document that is not whole. */
  end(): void {
    const isWhole = this.#hasRoot && this.#depth === 0 && this.#rest.trim() === '';
    if (!isWhole) refuse('FileDamaged', 'A part of the file is cut off.');
  }

  /** Each of these returns where the next token starts, or -1 if this one is not complete yet. */
  #text(source: string, at: number): number {
    const end = source.indexOf('<', at);
    if (end === -1) return -1;
    if (this.#handler.wantsText) this.#handler.text(decodeEntities(source.slice(at, end)));
    return end;
  }

  #markup(source: string, at: number): number {
    switch (source.charCodeAt(at + 1)) {
      case slash:
        return this.#closing(source, at);
      case question:
        return after(source, '?>', at + 2);
      case bang:
        return this.#declaration(source, at);
      default:
        return this.#opening(source, at);
    }
  }

  #closing(source: string, at: number): number {
    const end = source.indexOf('>', at);
    if (end === -1) return -1;
    this.#depth--;
    this.#handler.close(localName(source, at + 2, nameEnd(source, at + 2, end)));
    return end + 1;
  }

  #opening(source: string, at: number): number {
    const end = tagEnd(source, at + 1);
    if (end === -1) return -1;
    const isClosed = source.charCodeAt(end - 1) === slash;
    const attributesEnd = isClosed ? end - 1 : end;
    const nameStop = nameEnd(source, at + 1, attributesEnd);
    const name = localName(source, at + 1, nameStop);
    this.#hasRoot = true;
    this.#handler.open(name, source.slice(nameStop, attributesEnd));
    if (isClosed) this.#handler.close(name);
    else this.#depth++;
    return end + 1;
  }

  #declaration(source: string, at: number): number {
    if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
    if (source.startsWith('<![CDATA[', at)) return this.#characters(source, at + 9);
    if (source.length - at < 9) return -1;
    return refuse('UnsafeXml', 'The file declares a document type or entities of its own.');
  }

  #characters(source: string, at: number): number {
    const end = source.indexOf(']]>', at);
    if (end === -1) return -1;
    if (this.#handler.wantsText) this.#handler.text(source.slice(at, end));
    return end + 3;
  }
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Where the tag ends: at the first `>` outside quotes. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greater) return at;
    else if (code === doubleQuote || code === singleQuote) quote = code;
  }
  return -1;
}

function nameEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && source.charCodeAt(at) > space) at++;
  return at;
}

function localName(source: string, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    if (source.charCodeAt(at) === colon) return source.slice(at + 1, to);
  }
  return source.slice(from, to);
}
