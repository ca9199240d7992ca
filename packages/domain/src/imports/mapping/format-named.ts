import type { PlatformKind } from '../../platforms/index.js';
import { importFormats, type KnownFormat } from '../format/import-formats.js';

export const formatNamed = (name: string | null | undefined): KnownFormat | undefined =>
  importFormats.find((format) => format.name === name);

/** The platforms whose accounts a file of a format can belong to; undefined where it can be any account's. */
export function platformsOfFormat(name: string | null | undefined): readonly PlatformKind[] | undefined {
  const format = formatNamed(name);
  return format && 'platform' in format ? [format.platform] : undefined;
}
