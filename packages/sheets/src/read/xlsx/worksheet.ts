import type { SheetRow } from '@fulian/domain/imports';
import type { Entry } from 'yauzl';
import type { Archive } from '../archive/archive.js';
import { partText } from '../archive/part-text.js';
import { rowsOf } from '../rows-of.js';
import type { SheetLimits } from '../sheet-limits.js';
import type { Sheet } from '../workbook.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import type { CellSetting } from './cell-builder.js';
import { findMerges } from './find-merges.js';
import { MergeSpreader } from './merge-spreader.js';
import type { MergedRange } from './merged-range.js';
import { RowCollector } from './row-collector.js';

/** How much of a sheet becomes rows at a time: few characters can say a row of hundreds of empty cells. */
const batchCharacters = 4096;

/** One sheet of a workbook. Its merged ranges are looked for once, however often its rows are read. */
export class Worksheet implements Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly #archive: Archive;
  readonly #part: Entry;
  readonly #setting: CellSetting;
  readonly #limits: SheetLimits;
  #merges: readonly MergedRange[] | undefined;

  constructor(
    tab: Pick<Sheet, 'name' | 'isHidden'>,
    archive: Archive,
    part: Entry,
    setting: CellSetting,
    limits: SheetLimits,
  ) {
    this.name = tab.name;
    this.isHidden = tab.isHidden;
    this.#archive = archive;
    this.#part = part;
    this.#setting = setting;
    this.#limits = limits;
  }

  rows(): ReturnType<Sheet['rows']> {
    return rowsOf(this.#batches());
  }

  async *#batches(): AsyncGenerator<readonly SheetRow[]> {
    this.#merges ??= await findMerges(this.#archive, this.#part, this.#limits);
    const spreader = new MergeSpreader(this.#merges, this.#limits);
    const collector = new RowCollector(this.#setting, spreader, this.#limits);
    const scanner = new XmlScanner(collector);
    for await (const piece of partText(this.#archive, this.#part)) {
      for (let at = 0; at < piece.length; at += batchCharacters) {
        scanner.push(piece.slice(at, at + batchCharacters));
        yield collector.take();
      }
    }
    scanner.end();
  }
}
