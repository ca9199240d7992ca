import type { SubmitFunction } from '$app/forms';
import { refreshAll } from '$app/navigation';

/**
 * Sends a form and leaves what was typed where it is; when the answer is no, the page is read anew, so that the next try
 * is made with the application as it is now.
 */
export const stayAndRefresh: SubmitFunction =
  () =>
  async ({ update, result }) => {
    await update({ reset: false });
    if (result.type === 'failure') await refreshAll();
  };
