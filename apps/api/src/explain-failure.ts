/** A failure whose message is that sentence already. */
export class Explained extends Error {}

/** One sentence for people on why the API cannot start. */
export function explainFailure(error: unknown): string {
  if (error instanceof Explained) return error.message;
  const { code, message, port } = error as { code?: string; message?: string; port?: number };
  const known: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: stop what uses it, or set API_PORT.`,
    EACCES: `No permission: ${message}.`,
    EROFS: `The data folder cannot be written: ${message}.`,
    ENOSPC: 'The disk is full.',
    ECONNREFUSED: 'No PostgreSQL answers at DATABASE_URL: is it running, and are host and port right?',
    ENOTFOUND: 'The host of DATABASE_URL is not known.',
    ERR_INVALID_URL:
      'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database.',
    '28P01': 'DATABASE_URL: the password is wrong.',
    '28000': 'DATABASE_URL: this user may not sign in.',
    '3D000': 'DATABASE_URL: this database does not exist.',
    '42501': `DATABASE_URL: this user lacks a right (${message}); docs/operations.md lists the rights it needs.`,
  };
  return (code && known[code]) || `The API could not start: ${message ?? String(error)}`;
}
