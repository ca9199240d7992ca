import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../../platform/connection.js';
import { UnitType } from '../../../federation/index.js';

@ObjectType('TriedCriterion', {
  description: 'A criterion that gives other points by the draft.',
  simpleResolvers: true,
})
export class TriedCriterionType {
  @Field(() => String, { description: 'Which one, by its name in the rubric.' })
  criterion!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its points by the round’s rubric; null where it has no such one.',
  })
  before!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its points by the draft; null where it has no such one.',
  })
  after!: number | null;
}

@ObjectType('TriedVeto', {
  description: 'A veto that only one of the two rubrics finds met.',
  simpleResolvers: true,
})
export class TriedVetoType {
  @Field(() => String, { description: 'Which one, by its name in the rubric.' })
  veto!: string;

  @Field(() => Boolean, { description: 'Whether it is the draft that finds it met.' })
  isMetAfter!: boolean;
}

@ObjectType('TriedApplication', { description: 'What an application would come to by a draft, and why.' })
export class TriedApplicationType {
  @Field(() => ID, { simple: true, description: 'Which application.' })
  ratingApplicationId!: string;

  @Field(() => String, { simple: true, description: 'What the home is called.' })
  homeName!: string;

  @Field(() => UnitType, { simple: true, description: 'Whose home it is.' })
  unit!: UnitType;

  @Field(() => Int, { simple: true, description: 'Its stars by the round’s rubric.' })
  starsBefore!: number;

  @Field(() => Int, { simple: true, description: 'Its stars by the draft.' })
  starsAfter!: number;

  @Field(() => Int, { simple: true, description: 'Its points by the round’s rubric.' })
  pointsBefore!: number;

  @Field(() => Int, { simple: true, description: 'Its points by the draft.' })
  pointsAfter!: number;

  @Field(() => [TriedCriterionType], { simple: true, description: 'Criteria that give other points.' })
  criteria!: readonly TriedCriterionType[];

  @Field(() => [TriedVetoType], { simple: true, description: 'Vetoes that only one of the two finds met.' })
  vetoes!: readonly TriedVetoType[];
}

@ObjectType('TriedApplicationConnection', { description: 'A page of what a draft was tried on.' })
export class TriedApplicationConnectionType extends connectionType(
  'TriedApplication',
  () => TriedApplicationType,
) {}

@ObjectType('RubricTrial', { description: 'A draft, tried on the applications of a round that was held.' })
export class RubricTrialType {
  @Field(() => Int, { simple: true, description: 'On how many applications.' })
  tried!: number;

  @Field(() => Int, { simple: true, description: 'How many would have other stars.' })
  changed!: number;

  @Field(() => [String], {
    simple: true,
    description: 'Criteria of the draft that nobody was asked for then: they count as not answered.',
  })
  asksAnew!: readonly string[];

  @Field(() => [Int], { simple: true, description: 'Star levels that take other points by the draft.' })
  levels!: readonly number[];

  /** Not on the wire as it is: in the order of the register, those with other stars. */
  all!: readonly TriedApplicationType[];
}
