import type { Capability } from '../../platform/capability.js';
import { AccountReachResolver } from './account-reach.resolver.js';
import { ReachWeightsResolver } from './weights/weights.resolver.js';

export const capability: Capability = {
  name: 'reach',
  resolvers: [AccountReachResolver, ReachWeightsResolver],
};
