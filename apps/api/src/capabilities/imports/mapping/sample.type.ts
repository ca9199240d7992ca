import { Field, Int, ObjectType } from 'type-graphql';
import type { Sample, SampleRow } from './sample.js';

@ObjectType('SampleRow', { description: 'One of the first rows of a sheet.', simpleResolvers: true })
export class SampleRowType implements SampleRow {
  @Field(() => Int, { description: 'As the spreadsheet program numbers it, from 1.' })
  number!: number;

  @Field(() => [String], { description: 'The beginning of what stands in its cells; empty cells included.' })
  cells!: readonly string[];
}

@ObjectType('ImportSample', {
  description: 'The first rows of the sheet that is read.',
  simpleResolvers: true,
})
export class ImportSampleType implements Sample {
  @Field(() => String, { description: 'The sheet.' })
  sheet!: string;

  @Field(() => Int, { nullable: true, description: 'The row taken for headers; null where none was.' })
  headerRow!: number | null;

  @Field(() => [SampleRowType], { description: 'Its first rows, titles above the headers included.' })
  rows!: readonly SampleRowType[];
}
