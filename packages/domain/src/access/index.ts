export { Actor, type Member, type SystemActor, type Visitor } from './actor.js';
export { Permission, type Reach } from './permission.js';
export { PostKind, postKinds } from './post-kind.js';
export { Tier, tiers } from './tier.js';
export { UnitPath } from './unit-path.js';
