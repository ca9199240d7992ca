import type { Capability } from '../../platform/capability.js';
import { AccountReachResolver } from './account-reach.resolver.js';

export const capability: Capability = { name: 'reach', resolvers: [AccountReachResolver] };
