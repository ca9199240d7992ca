import { fittingPlatforms } from '@fulian/domain/imports';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { KeptColumn } from './reading/keep-recognition.js';

/** The platforms whose accounts a file with these columns can belong to; undefined where it can be any account's. */
export const platformsOf = (columns: readonly KeptColumn[]): readonly PlatformKind[] | undefined =>
  fittingPlatforms(columns.filter(({ sheet }) => sheet === columns[0]?.sheet).map(({ header }) => header));
