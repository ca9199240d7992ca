import type { ImportSubject } from '@fulian/domain/imports';
import { judgeSnapshots } from './judge-snapshots.js';
import { judgeWorks } from './judge-works.js';

/** How lines are judged, by what they are about. */
export const judgeLines = { snapshots: judgeSnapshots, works: judgeWorks } as const satisfies Record<
  ImportSubject,
  typeof judgeWorks
>;
