import { fittingPlatforms, type ImportFormatName, platformsOfFormat } from '@fulian/domain/imports';
import type { PlatformKind } from '@fulian/domain/platforms';
import type { RecognisedBy } from './import.type.js';
import type { KeptColumn } from './reading/keep-recognition.js';

/** What a file was read as, and by what. */
interface ReadAs {
  readonly format: ImportFormatName | null;
  readonly recognisedBy: RecognisedBy | null;
  readonly columns: readonly KeptColumn[];
}

/**
 * The platforms whose accounts a file can belong to: those of the format somebody decided for, or those its headers
 * speak of; undefined where it can be any account's.
 */
export const platformsOf = ({
  format,
  recognisedBy,
  columns,
}: ReadAs): readonly PlatformKind[] | undefined =>
  recognisedBy && recognisedBy !== 'headers'
    ? platformsOfFormat(format)
    : fittingPlatforms(
        columns.filter(({ sheet }) => sheet === columns[0]?.sheet).map(({ header }) => header),
      );
