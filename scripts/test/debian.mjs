import { existsSync } from 'node:fs';
import { run } from '../process/run.mjs';
import { Failure } from '../terminal/failure.mjs';

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Installs Debian packages where the machine is a Debian and we are root.
 * @throws Failure elsewhere: one sentence that says what to install, or how to go without
 */
export async function aptInstall(packages, { what, without }, progress) {
  if (!mayInstall()) throw new Failure(`${what} is missing: install it, or run npm test -- ${without}.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await progress.step(`Installing ${packages.join(', ')} from Debian`, async () => {
    await run(['apt-get', 'update'], { env, failure: 'apt-get update failed.' });
    await run(['apt-get', 'install', '-y', '--no-install-recommends', ...packages], {
      env,
      failure: `apt-get could not install ${packages.join(', ')}.`,
    });
  });
}
