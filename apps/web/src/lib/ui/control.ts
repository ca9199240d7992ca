/** How everything that is typed into or chosen from looks. */
export const control =
  'block w-full min-h-target rounded-md border border-edge bg-surface px-3.5 py-1.5 text-ink placeholder:text-muted aria-invalid:border-danger';
