import type { Capability } from '../../platform/capability.js';
import { MatterResolver } from './matter.resolver.js';
import { ReplyRegisterResolver } from './reply-register.resolver.js';

export const capability: Capability = {
  name: 'matters',
  resolvers: [MatterResolver, ReplyRegisterResolver],
};
