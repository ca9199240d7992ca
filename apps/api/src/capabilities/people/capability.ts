import type { Capability } from '../../platform/capability.js';
import { createOfficer } from './create-officer.command.js';
import { demoPassword, demoPeople } from './demo-people.js';
import { DemoSignInResolver } from './demo-sign-in.resolver.js';
import { MeResolver } from './me.resolver.js';
import { PostResolver } from './post.resolver.js';
import { sowPeople } from './sow-people.js';

export const capability: Capability = {
  name: 'people',
  resolvers: [MeResolver, PostResolver, DemoSignInResolver],
  commands: [createOfficer],
  demo: {
    order: 20,
    label: 'Invented people',
    sow: sowPeople,
    signIns: demoPeople.map(({ username, name, posts }) => ({
      username,
      password: demoPassword,
      label: `${name}, ${posts.map(([unit, kind]) => `${unit.name} ${kind.replaceAll('_', ' ')}`).join(' and ')}`,
    })),
  },
};
