/**
 * What the API tells the start script over Node's IPC channel (`process.send`, present only when it was started with
 * one). One message is one plain object:
 *
 * - `{ kind: 'step', label }`: a piece of work has begun ("Migrating the database"); it ends with the next message.
 * - `{ kind: 'ready', url, database, place, signIns }`: requests are answered now. `database` is `'embedded'` or
 *   `'server'`, `place` says where it lies, `signIns` lists the demo's people as `{ username, password, label }`
 *   (empty unless the demo is on; `label` says who she is, such as 湖南省 · 宣传干事).
 * - `{ kind: 'failed', message }`: it cannot serve; `message` is one sentence for people. The process then exits with 1.
 *
 * The other way there are no messages. A process whose channel closes has lost its parent and stops (see
 * `leave-with-parent.mjs`); SIGTERM asks it to stop.
 */

/** @returns {(message: unknown) => void} hands each known message to the listener of its kind */
export const onMessage = (listeners) => (message) => {
  const kind = message && typeof message === 'object' ? message.kind : undefined;
  if (kind && Object.hasOwn(listeners, kind)) listeners[kind](message);
};
