import {
  type ImportFormatName,
  type ImportState,
  importFormatNames,
  importStates,
} from '@fulian/domain/imports';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.js';
import { InstantScalar } from '../../platform/scalars.js';
import type { KeptEffect } from './committing/effects.js';
import { ImportProblemType } from './import-problem.type.js';
import { ImportRowCountsType } from './import-row-counts.type.js';
import { RecognisedColumnType } from './recognised-column.type.js';

const ImportStateEnum = enumOf(importStates);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'Where a file stands on its way from arrival to figures.',
});

const ImportFormatEnum = enumOf(importFormatNames);
registerEnumType(ImportFormatEnum, {
  name: 'ImportFormat',
  description: 'The shapes of file that can be read.',
});

/** By what the columns of a file are told apart. */
export const recognisedBy = ['headers', 'chosen', 'remembered'] as const;
export type RecognisedBy = (typeof recognisedBy)[number];
const RecognisedByEnum = enumOf(recognisedBy);
registerEnumType(RecognisedByEnum, {
  name: 'RecognisedBy',
  description:
    'By what columns are told apart: their headers, what somebody chose for this file, or what the unit remembers.',
});

@ObjectType('Import', {
  description: 'One file of figures that somebody brought in for a unit.',
  simpleResolvers: true,
})
export class ImportType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with each step; a step names the version it was decided on.' })
  version!: number;

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState;

  @Field(() => String, { description: 'What the file was called when it was sent.' })
  fileName!: string;

  @Field(() => Int, { description: 'In bytes.' })
  fileSize!: number;

  @Field(() => String, { description: 'The SHA-256 of the file, in hexadecimal.' })
  fileSha256!: string;

  @Field(() => Boolean, {
    description: 'Whether the file itself is still there, at `/imports/<id>/file`; its hash always is.',
  })
  originalKept!: boolean;

  @Field(() => ImportFormatEnum, {
    nullable: true,
    description: 'What it was recognised as; null before that.',
  })
  format!: ImportFormatName | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How sure that is, from 0 to 1: the share of headers that are known, divided among formats that fit as well; null before it was recognised.',
  })
  confidence!: number | null;

  @Field(() => RecognisedByEnum, { nullable: true, description: 'By what; null before it was recognised.' })
  recognisedBy!: RecognisedBy | null;

  @Field(() => InstantScalar, { description: 'When the file came in.' })
  createdAt!: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'When its rows became figures.' })
  committedAt!: Date | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When its figures were taken back.' })
  undoneAt!: Date | null;

  @Field(() => String, { description: 'Who brought it in, by the name she had then.' })
  importedBy!: string;

  @Field(() => [RecognisedColumnType], {
    description: 'Every column with a header in the sheets that are read, and what it was taken for.',
  })
  columns!: readonly RecognisedColumnType[];

  @Field(() => ImportRowCountsType, {
    description: 'How many of its rows there are of each outcome; grows while it is read.',
  })
  rowCounts!: ImportRowCountsType;

  @Field(() => ImportProblemType, { nullable: true, description: 'Why it failed; null unless it did.' })
  problem!: ImportProblemType | null;

  /** Not on the wire: what the fields with resolvers read on from. */
  unitId!: string;
  accountId!: string | null;
  mappingId!: string | null;
  repeatOfId!: string | null;
  keptEffects!: readonly KeptEffect[];
  doneRows!: number;
  totalRows!: number | null;
}

export { ImportFormatEnum, ImportStateEnum };
