import type { Refusal } from '@fulian/domain/kernel';
import { holdCamps, type ProgrammeKind, readCamps } from '@fulian/domain/training';
import {
  Arg,
  Args,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { readUnit, UnitType } from '../../federation/index.js';
import { UnitNotFoundType } from '../../platforms/index.js';
import { DuplicateProgrammeType, NotATitleType } from '../training-refusals.type.js';
import { beginProgramme } from './begin-programme.js';
import { ProgrammeConnectionType, ProgrammeKindEnum, ProgrammeType } from './programme.type.js';
import { readProgramme, readProgrammes } from './read-programmes.js';

@InputType({ description: 'A programme to begin.' })
export class BeginProgrammeInput {
  @Field(() => ID, { description: 'Drawn by the client; a retry with the same key begins nothing twice.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Whose programme it is: your unit, or one below it.' })
  unitId!: string;

  @Field(() => ProgrammeKindEnum, { description: 'What it is.' })
  kind!: ProgrammeKind;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name!: string;
}

const BeginProgrammeResultType = createUnionType({
  name: 'BeginProgrammeResult',
  description: 'The programme, or why it was not begun.',
  types: () => [ProgrammeType, UnitNotFoundType, NotATitleType, DuplicateProgrammeType] as const,
});

@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @requires(readCamps)
  @Query(() => ProgrammeConnectionType, { description: 'Every programme, in the order in which they began.' })
  trainingProgrammes(@Args(() => PageArgs) page: PageArgs): Promise<Connection<ProgrammeType>> {
    return readProgrammes(page);
  }

  @requires(holdCamps)
  @Mutation(() => BeginProgrammeResultType, {
    description: 'Begins a programme of your unit or one below it.',
  })
  beginProgramme(
    @Arg('input', () => BeginProgrammeInput, { description: 'The programme.' }) input: BeginProgrammeInput,
  ): Promise<ProgrammeType | Refusal> {
    return idempotent('beginProgramme', input, (id) => beginProgramme(input, id), readProgramme);
  }

  @FieldResolver(() => UnitType, { description: 'The unit whose programme it is.' })
  async unit(@Root() { unitId }: ProgrammeType): Promise<UnitType> {
    return (await readUnit(unitId)) as UnitType;
  }
}
