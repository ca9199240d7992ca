import type { ImportFormatName } from '@fulian/domain/imports';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ImportFormatEnum } from '../import.type.js';
import { ImportStepInput } from '../import-step-inputs.type.js';

@InputType('ColumnChoiceInput', { description: 'What one column means.' })
export class ColumnChoiceInput {
  @Field(() => Int, { description: 'The place of the column, from 0.' })
  index!: number;

  @Field(() => String, { description: 'The field it fills, as in `RecognisedColumn.field`.' })
  field!: string;
}

@InputType('MapImportColumnsInput', { description: 'What the columns of a file mean.' })
export class MapImportColumnsInput extends ImportStepInput {
  @Field(() => ImportFormatEnum, { description: 'What it is read as.' })
  format!: ImportFormatName;

  @Field(() => Int, { description: 'The row with the headers, one of `Import.sample`.' })
  headerRow!: number;

  @Field(() => [ColumnChoiceInput], { description: 'The columns that are read; the others are not.' })
  columns!: ColumnChoiceInput[];
}

@InputType('ForgetColumnsInput', { description: 'What to forget.' })
export class ForgetColumnsInput {
  @Field(() => ID, { description: 'Whose choice it was.' })
  unitId!: string;

  @Field(() => [String], {
    description: 'The headers it is about, from the left, as `ColumnMapping.columns` has them.',
  })
  headers!: string[];
}
