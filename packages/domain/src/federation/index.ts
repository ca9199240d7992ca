export {
  type CleanedName,
  cleaningRules,
  cleanName,
  isVirtualName,
  type NameChange,
  type NamePlace,
} from './cleaning/index.js';
export { CodeBand, type TownshipBand, type VillageBand } from './code-band.js';
export { readUnits } from './permissions.js';
export { type Unit, type UnitKind, unitKinds } from './unit.js';
export { UnitCode } from './unit-code.js';
