import type { Capability } from '../../platform/capability.js';
import { AccountAllianceResolver } from './account-alliance.resolver.js';
import { AllianceChangeResolver } from './alliance-change.resolver.js';

export const capability: Capability = {
  name: 'alliance',
  resolvers: [AccountAllianceResolver, AllianceChangeResolver],
};
