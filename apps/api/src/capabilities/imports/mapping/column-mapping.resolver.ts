import { importFigures } from '@fulian/domain/imports';
import { Refusal } from '@fulian/domain/kernel';
import { Arg, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { ImportType } from '../import.type.js';
import { readImport } from '../read-import.js';
import { ColumnMappingType } from './column-mapping.type.js';
import { mapImportColumns } from './map-import-columns.js';
import { MapImportColumnsInput } from './mapping-inputs.type.js';
import { MapImportColumnsResultType } from './mapping-results.type.js';
import { readColumnMapping } from './remembered-columns.js';
import { readSample } from './sample.js';
import { ImportSampleType } from './sample.type.js';

@Resolver(() => ImportType)
export class ColumnMappingResolver {
  @requires(importFigures)
  @Mutation(() => MapImportColumnsResultType, {
    description:
      'Says what the columns of a file mean and has it read again; the unit’s next file with the same headers is read so too.',
  })
  async mapImportColumns(
    @Arg('input', () => MapImportColumnsInput, { description: 'The import and its columns.' })
    input: MapImportColumnsInput,
  ): Promise<ImportType | Refusal> {
    const id = await mapImportColumns(input);
    return Refusal.is(id) ? id : ((await readImport(id)) as ImportType);
  }

  @FieldResolver(() => ColumnMappingType, {
    nullable: true,
    description:
      'What the unit remembers, and this file was read by; null where it was not, or it is forgotten.',
  })
  async mapping(@Root() { mappingId }: ImportType): Promise<ColumnMappingType | null> {
    return mappingId ? readColumnMapping(mappingId) : null;
  }

  @FieldResolver(() => ImportSampleType, {
    nullable: true,
    description: 'The first rows of the sheet that was read, or would be; null before it could be opened.',
  })
  async sample(@Root() { id }: ImportType): Promise<ImportSampleType | null> {
    return readSample(id);
  }
}
