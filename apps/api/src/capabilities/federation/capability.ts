import type { Capability } from '../../platform/capability.js';
import { loadRegistry } from './load-registry.js';
import { UnitResolver } from './unit.resolver.js';

export const capability: Capability = {
  name: 'federation',
  resolvers: [UnitResolver],
  prepare: loadRegistry,
};
