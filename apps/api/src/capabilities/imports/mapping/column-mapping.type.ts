import type { ImportFormatName } from '@fulian/domain/imports';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/connection.js';
import { InstantScalar } from '../../../platform/scalars.js';
import { ImportFormatEnum } from '../import.type.js';

@ObjectType('MappedColumn', {
  description: 'A header, and what its column was said to mean.',
  simpleResolvers: true,
})
export class MappedColumnType {
  @Field(() => String, { description: 'The header as it stood in the file.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'The field it fills; null when it is not read.' })
  field!: string | null;
}

@ObjectType('ColumnMapping', {
  description:
    'What somebody of a unit decided that columns mean; the unit’s next file with the same headers is read by it.',
  simpleResolvers: true,
})
export class ColumnMappingType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ImportFormatEnum, { description: 'What such a file is read as.' })
  format!: ImportFormatName;

  @Field(() => [MappedColumnType], { description: 'The headers from the left, and what they mean.' })
  columns!: readonly MappedColumnType[];

  @Field(() => String, { description: 'Who decided it, by the name she had then.' })
  decidedBy!: string;

  @Field(() => InstantScalar, { description: 'When.' })
  decidedAt!: Date;
}

@ObjectType('ColumnMappingConnection', { description: 'A page of what a unit remembers of columns.' })
export class ColumnMappingConnectionType extends connectionType('ColumnMapping', () => ColumnMappingType) {}

@ObjectType('RememberedColumns', { description: 'What a unit remembers of the columns of its files.' })
export class RememberedColumnsType {
  /** Not on the wire: the fields read on from it. */
  unitId!: string;
}
