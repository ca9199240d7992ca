import { type AgeBand, type LineProblemCode, lineProblemCodes } from '@fulian/domain/training';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/enum-of.js';
import { AgeBandEnum } from '../trainees/trainee.type.js';
import { type SheetOutcome, sheetOutcomes } from './sheet-line.js';

const LineProblemCodeEnum = enumOf(lineProblemCodes);
registerEnumType(LineProblemCodeEnum, {
  name: 'LineProblemCode',
  description: 'Why a row of a sheet enrols nobody.',
});

const SheetOutcomeEnum = enumOf(sheetOutcomes);
registerEnumType(SheetOutcomeEnum, {
  name: 'SheetOutcome',
  description: 'What a row would do: enrol somebody new, change nothing, or be put right first.',
});

@ObjectType('LineProblem', { description: 'What is wrong with one cell of a sheet.', simpleResolvers: true })
export class LineProblemType {
  @Field(() => String, { description: 'Its address, such as B12.' })
  cell!: string;

  @Field(() => String, { description: 'The header of its column.' })
  column!: string;

  @Field(() => LineProblemCodeEnum, { description: 'What is wrong.' })
  code!: LineProblemCode;

  @Field(() => String, { description: 'What stands in it.' })
  text!: string;
}

@ObjectType('EnrolmentLine', { description: 'One row of a sheet, before its word.', simpleResolvers: true })
export class EnrolmentLineType {
  @Field(() => Int, { description: 'Its number, as the spreadsheet program counts.' })
  row!: number;

  @Field(() => SheetOutcomeEnum, { description: 'What it would do.' })
  outcome!: SheetOutcome;

  @Field(() => String, { nullable: true, description: 'Her name; null where the row cannot be taken.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit that was found for her.' })
  unitName!: string | null;

  @Field(() => AgeBandEnum, { nullable: true, description: 'All that is shown of her age.' })
  ageBand!: AgeBand | null;

  @Field(() => [LineProblemType], { description: 'All that is wrong with the row.' })
  problems!: readonly LineProblemType[];
}

@ObjectType('EnrolmentSheet', {
  description:
    'A sheet of women to enrol in a camp, sent to /training-files/camps/{id}/enrolment-sheets; seen by its sender alone.',
  simpleResolvers: true,
})
export class EnrolmentSheetType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The name of the file.' })
  fileName!: string;

  @Field(() => Int, { nullable: true, description: 'How many were enrolled; null while it is a preview.' })
  enrolled!: number | null;

  @Field(() => [EnrolmentLineType], {
    description: 'Its rows, in order; gone once its women are enrolled.',
  })
  lines!: readonly EnrolmentLineType[];

  /** Not on the wire. */
  campId!: string;
}
