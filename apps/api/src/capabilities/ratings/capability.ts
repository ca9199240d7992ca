import type { Capability } from '../../platform/capability.js';
import { answering } from '../../platform/http-refusal.js';
import { ApplyStepResolver } from './applications/apply-step.resolver.js';
import { RatingApplicationResolver } from './applications/rating-application.resolver.js';
import { certificateRoute } from './certificates/certificate-route.js';
import { plaqueRoute } from './certificates/plaque-route.js';
import { demo } from './demo/index.js';
import { JudgingResolver } from './judging/judging.resolver.js';
import { SeveralStepsResolver } from './judging/several-steps.resolver.js';
import { PrefillResolver } from './prefill/prefill.resolver.js';
import { RatingChangesResolver } from './rating-changes.resolver.js';
import { ReceiptResolver } from './receipts/receipt.resolver.js';
import { GrantingResolver } from './results/granting.resolver.js';
import { PublicResultsResolver } from './results/public-results.resolver.js';
import { RatingAwardResolver } from './results/rating-award.resolver.js';
import { RatingRoundResolver } from './rounds/rating-round.resolver.js';
import { RubricResolver } from './rubrics/rubric.resolver.js';
import { RubricChangeResolver } from './rubrics/rubric-change.resolver.js';
import { shipRubrics } from './rubrics/ship-rubrics.js';
import { RubricTrialResolver } from './rubrics/trial/rubric-trial.resolver.js';

export const capability: Capability = {
  name: 'ratings',
  resolvers: [
    RubricResolver,
    RubricChangeResolver,
    RubricTrialResolver,
    ReceiptResolver,
    RatingRoundResolver,
    RatingApplicationResolver,
    ApplyStepResolver,
    PrefillResolver,
    JudgingResolver,
    SeveralStepsResolver,
    PublicResultsResolver,
    RatingAwardResolver,
    GrantingResolver,
    RatingChangesResolver,
  ],
  routes: (router, ground) => {
    router.get('/stars/awards/:id/certificate.pdf', answering(certificateRoute(ground)));
    router.get('/stars/awards/:id/plaque.svg', answering(plaqueRoute(ground)));
  },
  prepare: shipRubrics,
  demo,
};
