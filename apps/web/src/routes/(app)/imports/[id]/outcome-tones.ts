import type { RowOutcome } from '@fulian/domain/imports';
import type { Tone } from '#lib/ui/tone.ts';

export const outcomeTones: Readonly<Record<RowOutcome, Tone | undefined>> = {
  new: 'success',
  changed: 'note',
  unchanged: undefined,
  error: 'danger',
};
