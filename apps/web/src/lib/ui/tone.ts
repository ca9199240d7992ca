import type { IconName } from './icons.ts';

/** What a notice or a tag is about. Its icon says so too: colour is never the only sign. */
export type Tone = 'note' | 'success' | 'warning' | 'danger';

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  note: 'note',
  success: 'check',
  warning: 'warning',
  danger: 'stop',
};

export const toneLooks: Readonly<Record<Tone, string>> = {
  note: 'bg-accent-soft text-ink border-accent',
  success: 'bg-success-soft text-ink border-success',
  warning: 'bg-warning-soft text-ink border-warning',
  danger: 'bg-danger-soft text-ink border-danger',
};

export const toneInks: Readonly<Record<Tone, string>> = {
  note: 'text-accent',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
};
