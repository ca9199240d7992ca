/**
 * Registers the worker that lets a form be opened again without signal, for the pages of applications alone, and has it
 * keep what it needs for that while there is signal.
 */
export async function standBy(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/service-worker.js', { scope: '/applications/' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage('opened');
}
