import { Refusal } from '@fulian/domain/kernel';
import { sendSheets } from '@fulian/domain/training';
import { Arg, createUnionType, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { afterCamp } from '../camps/after-camp.js';
import { CampType } from '../camps/camp.type.js';
import { readCamp } from '../camps/read-camps.js';
import { CampNotOpenType, EnrolmentSheetNotFoundType, NoGoodLinesType } from '../training-refusals.type.js';
import { discardSheet, enrolFromSheet } from './enrol-from-sheet.js';
import { EnrolmentSheetType } from './enrolment-sheet.type.js';
import { findSheet } from './find-sheet.js';

const EnrolFromSheetResultType = createUnionType({
  name: 'EnrolFromSheetResult',
  description: 'The sheet with how many were enrolled, or why nobody was.',
  types: () => [EnrolmentSheetType, EnrolmentSheetNotFoundType, CampNotOpenType, NoGoodLinesType] as const,
});

const DiscardSheetResultType = createUnionType({
  name: 'DiscardSheetResult',
  description: 'The camp it was for, or why it was not thrown away.',
  types: () => [CampType, EnrolmentSheetNotFoundType] as const,
});

@Resolver(() => EnrolmentSheetType)
export class EnrolmentSheetResolver {
  @requires(sendSheets)
  @Query(() => EnrolmentSheetType, {
    nullable: true,
    description: 'What a sheet you sent would do; null for somebody else’s.',
  })
  enrolmentSheet(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<EnrolmentSheetType | null> {
    return findSheet(id);
  }

  @requires(sendSheets)
  @Mutation(() => EnrolFromSheetResultType, {
    description: 'Recommends the women of the good rows of your sheet; a second call changes nothing.',
  })
  async enrolFromSheet(
    @Arg('enrolmentSheetId', () => ID, { description: 'Which sheet.' }) enrolmentSheetId: string,
  ): Promise<EnrolmentSheetType | Refusal> {
    const done = await enrolFromSheet(enrolmentSheetId);
    return Refusal.is(done) ? done : ((await findSheet(done.id)) as EnrolmentSheetType);
  }

  @requires(sendSheets)
  @Mutation(() => DiscardSheetResultType, { description: 'Throws a preview of yours away.' })
  discardEnrolmentSheet(
    @Arg('enrolmentSheetId', () => ID, { description: 'Which sheet.' }) enrolmentSheetId: string,
  ): Promise<CampType | Refusal> {
    return afterCamp(discardSheet(enrolmentSheetId));
  }

  @FieldResolver(() => CampType, { description: 'The camp it is for.' })
  async camp(@Root() { campId }: EnrolmentSheetType): Promise<CampType> {
    return (await readCamp(campId)) as CampType;
  }
}
