import { Permission } from '../access/index.js';

/** The registry of units is public: which women's federations there are, and where they stand. */
export const readUnits = Permission.forEveryone('federation.read-units');
