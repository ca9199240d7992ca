export { readUnit } from './read-unit.js';
export { TierEnum, UnitType } from './unit.type.js';
export { unitAlong, wholeUnit } from './unit-along.js';
export { registryUnitId } from './unit-id.js';
export { unitRows } from './unit-rows.js';
