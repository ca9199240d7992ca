export { type CleanedName, cleaningRules, cleanName, isVirtualName, type NameChange } from './clean-name.js';
export { CleaningRule, type NamePlace } from './cleaning-rule.js';
