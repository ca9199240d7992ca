import { madeDraft } from '../made-coaching.js';
import type { Subject } from './subject.js';

/** A draft of a woman of the unit, written down by her coach, who is whoever makes it. */
export const subject: Subject = { type: 'CoachingDraft', of: madeDraft };
