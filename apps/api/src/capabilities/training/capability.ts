import type { Capability } from '../../platform/capability.js';
import { answering } from '../../platform/http-refusal.js';
import { CampResolver } from './camps/camp.resolver.js';
import { CampChangeResolver } from './camps/camp-change.resolver.js';
import { seasonCalendar } from './camps/season-calendar.js';
import { CertificateResolver } from './certificates/certificate.resolver.js';
import { certificateRoute, classCertificatesRoute } from './certificates/certificate-routes.js';
import { CoachResolver } from './coaching/coach.resolver.js';
import { CoachGroupResolver } from './coaching/coach-group.resolver.js';
import { CoachingResolver } from './coaching/coaching.resolver.js';
import { DraftResolver } from './coaching/draft.resolver.js';
import { bringFileRoute, readFileRoute } from './coaching/draft-file-routes.js';
import { sowTraining } from './demo/sow-training.js';
import { EffectsResolver } from './effects/effects.resolver.js';
import { effectsRoute } from './effects/effects-routes.js';
import { EnrolmentResolver } from './enrolments/enrolment.resolver.js';
import { FilmingResolver } from './filming/filming.resolver.js';
import { GrowthResolver } from './growth/growth.resolver.js';
import { CampHomeworkResolver, HomeworkResolver } from './learning/homework.resolver.js';
import { UseResolver } from './learning/use.resolver.js';
import { MaterialResolver } from './materials/material.resolver.js';
import { materialRoute, materialUploadRoute } from './materials/material-routes.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProgrammeResolver } from './programmes/programme.resolver.js';
import { RosterCorrectionResolver } from './rosters/roster-correction.resolver.js';
import { EnrolmentSheetResolver } from './sheets/enrolment-sheet.resolver.js';
import { sheetUploadRoute, templateRoute } from './sheets/sheet-routes.js';
import { SupportResolver } from './support/support.resolver.js';
import { MyTrainingResolver } from './trainees/my-training.resolver.js';

export const capability: Capability = {
  name: 'training',
  resolvers: [
    ProgrammeResolver,
    CampResolver,
    CampChangeResolver,
    MaterialResolver,
    EnrolmentResolver,
    EnrolmentSheetResolver,
    RosterCorrectionResolver,
    CertificateResolver,
    HomeworkResolver,
    CampHomeworkResolver,
    UseResolver,
    FilmingResolver,
    EffectsResolver,
    MyTrainingResolver,
    CoachingResolver,
    DraftResolver,
    CoachResolver,
    CoachGroupResolver,
    GrowthResolver,
    ProfileResolver,
    SupportResolver,
  ],
  routes: (router, ground) => {
    router.get('/training-files/enrolment-template.xlsx', answering(templateRoute));
    router.post('/training-files/camps/:id/enrolment-sheets', answering(sheetUploadRoute(ground)));
    router.post('/training-files/camps/:id/materials', answering(materialUploadRoute(ground)));
    router.get('/training-files/materials/:id', answering(materialRoute(ground)));
    router.get('/training-files/camps/:id/certificates.pdf', answering(classCertificatesRoute(ground)));
    for (const kind of ['xlsx', 'csv'] as const)
      router.get(`/training-files/programmes/:id/effects.${kind}`, answering(effectsRoute(ground, kind)));
    router.get('/training-files/certificates/:id/certificate.pdf', answering(certificateRoute(ground)));
    router.post('/coaching-files', answering(bringFileRoute(ground)));
    router.get('/coaching-files/:id', answering(readFileRoute(ground)));
  },
  // Before anybody plans by it: a calendar that cannot be read keeps the API from starting.
  prepare: async () => void (await seasonCalendar()),
  demo: { order: 60, label: 'Camps and invented trainees', sow: sowTraining },
};
