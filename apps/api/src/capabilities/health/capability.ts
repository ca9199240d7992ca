import type { Capability } from '../../platform/capability.js';
import { AccountHintsResolver } from './account-hints.resolver.js';
import { HealthChangeResolver } from './health-change.resolver.js';
import { HintedAccountsResolver } from './hinted-accounts.resolver.js';

export const capability: Capability = {
  name: 'health',
  resolvers: [AccountHintsResolver, HintedAccountsResolver, HealthChangeResolver],
};
