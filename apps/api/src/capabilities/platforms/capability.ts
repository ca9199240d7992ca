import type { Capability } from '../../platform/capability.js';

export const capability: Capability = { name: 'platforms' };
