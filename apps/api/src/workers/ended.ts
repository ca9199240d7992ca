import type { ChildProcess } from 'node:child_process';

/** Resolves once a process has ended, or could not begin, with its exit code or the signal that ended it. */
export const ended = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    const { exitCode, signalCode } = child;
    if (exitCode !== null || signalCode !== null) resolve(String(signalCode ?? exitCode));
    child.once('exit', (code, signal) => resolve(String(signal ?? code)));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
