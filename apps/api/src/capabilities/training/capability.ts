import type { Capability } from '../../platform/capability.js';
import { CampResolver } from './camps/camp.resolver.js';
import { CampChangeResolver } from './camps/camp-change.resolver.js';
import { sowTraining } from './demo/sow-training.js';
import { EnrolmentResolver } from './enrolments/enrolment.resolver.js';
import { ProgrammeResolver } from './programmes/programme.resolver.js';
import { MyTrainingResolver } from './trainees/my-training.resolver.js';

export const capability: Capability = {
  name: 'training',
  resolvers: [ProgrammeResolver, CampResolver, CampChangeResolver, EnrolmentResolver, MyTrainingResolver],
  demo: { order: 60, label: 'Camps and invented trainees', sow: sowTraining },
};
