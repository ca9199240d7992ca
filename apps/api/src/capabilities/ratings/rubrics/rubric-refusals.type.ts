import { createUnionType, Field, ObjectType } from 'type-graphql';
import { RefusalType } from '../../../platform/refusal.type.js';
import { StaleVersionType } from '../../../platform/stale-version.type.js';
import { RubricNotFoundType } from '../rounds/round-refusals.type.js';
import { RubricType } from './rubric.type.js';

@ObjectType('RubricFault', { description: 'What is wrong with a rubric, and where.', simpleResolvers: true })
export class RubricFaultType {
  @Field(() => String, { description: 'Stable name of what is wrong, in PascalCase.' })
  code!: string;

  @Field(() => [String], { description: 'Where in the JSON, outermost first.' })
  path!: readonly (string | number)[];

  @Field(() => String, { description: 'One English sentence for developers.' })
  message!: string;
}

const faults = { description: 'All that is wrong.' };

const refusal = (description: string) => ({ implements: RefusalType, description });

@ObjectType('ForbiddenBasis', refusal('It rests on popularity or time spent; the message cites the rule.'))
export class ForbiddenBasisType extends RefusalType {
  @Field(() => [RubricFaultType], faults)
  faults!: readonly RubricFaultType[];
}

@ObjectType('NotARubric', refusal('It does not have the shape of a rubric.'))
export class NotARubricType extends RefusalType {
  @Field(() => [RubricFaultType], faults)
  faults!: readonly RubricFaultType[];
}

@ObjectType('RubricUnfinished', refusal('A draft that cannot be published yet.'))
export class RubricUnfinishedType extends RefusalType {
  @Field(() => [RubricFaultType], faults)
  faults!: readonly RubricFaultType[];
}

@ObjectType('RubricPublished', refusal('What was published does not change any more.'))
export class RubricPublishedType extends RefusalType {}

@ObjectType('RubricDraftExists', refusal('There is a draft of this rubric already.'))
export class RubricDraftExistsType extends RefusalType {}

export const DraftRubricResultType = createUnionType({
  name: 'DraftRubricResult',
  description: 'The draft, or why there is none.',
  types: () => [RubricType, RubricNotFoundType, RubricDraftExistsType] as const,
});

export const ImportRubricResultType = createUnionType({
  name: 'ImportRubricResult',
  description: 'The draft, or why it was not taken in.',
  types: () => [RubricType, ForbiddenBasisType, NotARubricType, RubricDraftExistsType] as const,
});

const held = [RubricNotFoundType, RubricPublishedType, StaleVersionType] as const;

export const EditRubricResultType = createUnionType({
  name: 'EditRubricResult',
  description: 'The draft as it is now, or why it was not changed.',
  types: () => [RubricType, ...held, ForbiddenBasisType, NotARubricType] as const,
});

export const PublishRubricResultType = createUnionType({
  name: 'PublishRubricResult',
  description: 'The published rubric, or why it is a draft still.',
  types: () => [RubricType, ...held, ForbiddenBasisType, NotARubricType, RubricUnfinishedType] as const,
});

export const DiscardRubricResultType = createUnionType({
  name: 'DiscardRubricResult',
  description: 'The draft that was thrown away, or why it was not.',
  types: () => [RubricType, ...held] as const,
});
