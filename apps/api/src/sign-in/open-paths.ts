/** What sign-in answers to, below `/auth`; everything else the library could do is closed. */
const openPaths: ReadonlySet<string> = new Set([
  'POST /sign-in/username',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /sign-out',
  'POST /revoke-sessions',
  'GET /list-sessions',
  'POST /change-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/generate-backup-codes',
]);

/** @param path without `/auth`. */
export const isOpen = (method: string, path: string): boolean => openPaths.has(`${method} ${path}`);
