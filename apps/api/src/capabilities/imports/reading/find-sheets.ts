import {
  type KnownFormat,
  type NotRecognised,
  type Recognition,
  recall,
  recognise,
} from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { Sheet } from '@fulian/sheets';
import type { KnownMapping } from '../mapping/kept-mapping.js';
import { type Sample, sampleOf } from '../mapping/sample.js';
import type { SampledSheet } from './sample-sheets.js';

export interface FoundSheet {
  readonly sheet: Sheet;
  readonly recognition: Recognition;
  /** What somebody decided about its columns; undefined where their headers speak for themselves. */
  readonly mapping: KnownMapping | undefined;
}

/** What of a workbook is read. */
export interface FoundSheets {
  readonly format: KnownFormat;
  readonly sheets: readonly FoundSheet[];
  /** The one that says what the file is. */
  readonly best: FoundSheet;
  readonly sample: Sample;
  /** The platforms the file may come from; undefined for any. */
  readonly platforms: readonly PlatformKind[] | undefined;
  /** Whether some rows do not say whose they are. */
  readonly needsAccount: boolean;
}

/** What is known before the sheets are looked at. */
export interface Foreknown {
  /** That of the account the file is known to belong to. */
  readonly platform: PlatformKind | undefined;
  /** What was decided about headers, by their shape. */
  readonly mappings: ReadonlyMap<string, KnownMapping>;
}

/** How much what is known of a sheet counts: what was decided for this very file, then what is remembered, then headers. */
const weightOf = ({ mapping, recognition }: FoundSheet): number =>
  (mapping ? { chosen: 2, remembered: 1 }[mapping.origin] : 0) + recognition.confidence;

/** Finds the sheets that can be read: the best recognised one, and all others of the same format. */
export function findSheets(sampled: readonly SampledSheet[], known: Foreknown): FoundSheets | NotRecognised {
  const recognised: FoundSheet[] = [];
  const refusals: NotRecognised[] = [];
  for (const { sheet, first } of sampled) {
    const recalled = recall(first, known.mappings);
    const recognition = recalled?.recognition ?? recognise(first, known.platform);
    if (Refusal.is(recognition)) refusals.push(recognition);
    else recognised.push({ sheet, recognition, mapping: recalled?.mapping });
  }
  const [best] = recognised.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (!best) return mostTelling(refusals);
  const { format, platforms, headerRow } = best.recognition;
  const sheets = recognised.filter(({ recognition }) => recognition.format.name === format.name);
  const needsAccount = sheets.some(({ recognition }) => recognition.needsAccount);
  const first = sampled.find(({ sheet }) => sheet === best.sheet)?.first ?? [];
  return {
    format,
    sheets,
    best,
    sample: sampleOf(best.sheet.name, headerRow, first),
    platforms,
    needsAccount,
  };
}

/** A sheet that nearly fits says more about what is wrong than an empty one beside it. */
function mostTelling(refusals: readonly NotRecognised[]): NotRecognised {
  const order: readonly NotRecognised['code'][] = ['MissingColumns', 'UnknownFormat', 'EmptySheet'];
  const [first] = refusals.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return first ?? { ...Refusal.of('EmptySheet', 'The file has no visible sheet.'), missing: [] };
}
