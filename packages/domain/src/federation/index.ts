export { readUnits } from './permissions.js';
export { type Unit, type UnitKind, unitKinds } from './unit.js';
