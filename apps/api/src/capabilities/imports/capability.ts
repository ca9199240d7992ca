import type { Capability, Job } from '../../platform/capability.js';
import { answering } from '../../platform/http-refusal.js';
import { clearBrokenArrivals } from './arrival/clear-broken-arrivals.js';
import { uploadRoute } from './arrival/upload-route.js';
import { askRoute, beginRoute, sendRoute } from './arrival/uploads/upload-routes.js';
import { commitFile } from './committing/commit-file.js';
import { ImportResolver } from './import.resolver.js';
import { ImportEffectResolver } from './import-effect.resolver.js';
import { ImportProgressResolver } from './import-progress.resolver.js';
import { ImportRowResolver } from './import-row.resolver.js';
import { ImportStepResolver } from './import-step.resolver.js';
import { ColumnMappingResolver } from './mapping/column-mapping.resolver.js';
import { RememberedColumnsResolver } from './mapping/remembered-columns.resolver.js';
import { dropHashedOriginals } from './originals/original-parts.js';
import { commitQueue, readingQueue } from './queues.js';
import { readFile } from './reading/read-file.js';
import { failedRowsRoute } from './returning/failed-rows-route.js';
import { fileRoute } from './returning/file-route.js';
import { FigureSourceResolver } from './sources/figure-source.resolver.js';

type ImportJob = Job<{ readonly importId: string }>;
const reading: ImportJob = { queue: readingQueue, handle: readFile };
const committing: ImportJob = { queue: commitQueue, handle: commitFile };

export const capability: Capability = {
  name: 'imports',
  resolvers: [
    ImportResolver,
    ImportRowResolver,
    ImportEffectResolver,
    ImportStepResolver,
    ImportProgressResolver,
    ColumnMappingResolver,
    RememberedColumnsResolver,
    FigureSourceResolver,
  ],
  jobs: [reading, committing],
  routes: (router, ground) => {
    router.post('/imports', answering(uploadRoute(ground)));
    router.post('/imports/uploads', answering(beginRoute(ground)));
    router.head('/imports/uploads/:id', answering(askRoute(ground)));
    router.patch('/imports/uploads/:id', answering(sendRoute(ground)));
    router.get('/imports/:id/file', answering(fileRoute(ground)));
    router.get('/imports/:id/failed-rows.xlsx', answering(failedRowsRoute(ground)));
  },
  prepare: async () => {
    await clearBrokenArrivals();
    await dropHashedOriginals();
  },
};
