import type { Refusal } from '@fulian/domain/kernel';
import type { PlatformKind } from '@fulian/domain/platforms';
import { keepWeights, readWeights as mayReadWeights } from '@fulian/domain/reach';
import { Arg, Args, Mutation, Query, Resolver } from 'type-graphql';
import { requires } from '../../../access/requires.js';
import { type Connection, PageArgs } from '../../../platform/connection.js';
import { idempotent } from '../../../platform/idempotent.js';
import { PlatformKindEnum } from '../../platforms/index.js';
import { readWeights } from './read-weights.js';
import { setWeights, withdrawWeights } from './set-weights.js';
import {
  ReachWeightsConnectionType,
  type ReachWeightsType,
  SetReachWeightsResultType,
  WithdrawReachWeightsResultType,
} from './weights.type.js';
import { SetReachWeightsInput, WithdrawReachWeightsInput } from './weights-inputs.type.js';
import { weightsOnTheWire, weightsOrRefusal } from './weights-on-the-wire.js';
import { findWeights } from './weights-rows.js';

@Resolver()
export class ReachWeightsResolver {
  @requires(mayReadWeights)
  @Query(() => ReachWeightsConnectionType, {
    description:
      'The operator’s weights for platforms whose index nobody published, every version, the latest to be valid first.',
  })
  async reachWeights(
    @Arg('platform', () => PlatformKindEnum, {
      nullable: true,
      description: 'Only of this kind of platform.',
    })
    platform: PlatformKind | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ReachWeightsType>> {
    const { edges, nodes, ...found } = await readWeights(platform, page);
    return {
      ...found,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: weightsOnTheWire(node) })),
      nodes: nodes.map(weightsOnTheWire),
    };
  }

  @requires(keepWeights)
  @Mutation(() => SetReachWeightsResultType, {
    description: 'Sets the next version of the weights of a kind of platform.',
  })
  async setReachWeights(
    @Arg('input', () => SetReachWeightsInput, { description: 'The weights.' })
    { weights, ...input }: SetReachWeightsInput,
  ): Promise<ReachWeightsType | Refusal> {
    const asked = {
      ...input,
      weights: Object.fromEntries(weights.map(({ metric, weight }) => [metric, weight])),
    };
    return weightsOrRefusal(
      await idempotent('setReachWeights', asked, (id) => setWeights(asked, id), findWeights),
    );
  }

  @requires(keepWeights)
  @Mutation(() => WithdrawReachWeightsResultType, {
    description: 'Takes a version back before its first day.',
  })
  async withdrawReachWeights(
    @Arg('input', () => WithdrawReachWeightsInput, { description: 'Which version.' })
    input: WithdrawReachWeightsInput,
  ): Promise<ReachWeightsType | Refusal> {
    return weightsOrRefusal(await withdrawWeights(input.reachWeightsId));
  }
}
