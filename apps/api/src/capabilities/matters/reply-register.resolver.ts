import { readMatters } from '@fulian/domain/matters';
import { Arg, Args, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { type Connection, PageArgs } from '../../platform/connection.js';
import { listMatters } from './list-matters.js';
import { MatterConnectionType, type MatterType } from './matter.type.js';
import { readReplyRegister } from './read-reply-register.js';
import { ReplyRegisterType } from './reply-register.type.js';

@Resolver(() => ReplyRegisterType)
export class ReplyRegisterResolver {
  @requires(readMatters)
  @Query(() => ReplyRegisterType, {
    nullable: true,
    description: 'The register of a home; null where the unit is not yours.',
  })
  replyRegister(
    @Arg('unitId', () => ID, { description: 'Of which unit.' }) unitId: string,
  ): Promise<ReplyRegisterType | null> {
    return readReplyRegister(unitId);
  }

  @FieldResolver(() => MatterConnectionType, {
    description: 'Its lines: what is open first, then the latest that came.',
  })
  matters(
    @Root() { unitId }: ReplyRegisterType,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<MatterType>> {
    return listMatters(unitId, page);
  }
}
