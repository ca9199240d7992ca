import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `pnpm bench`: builds the product, installs what only the bench needs, and runs it. */
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const pnpm = ['npx', '-y', 'pnpm@12.21.0'];

/** What is printed on the way goes beside the results, not into them. */
function run(command, cwd, stdout = 2) {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { cwd, stdio: ['inherit', stdout, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

run([...pnpm, 'turbo', 'run', 'build', '--filter=@fulian/api', '--filter=@fulian/web'], root);
run([...pnpm, 'install', '--frozen-lockfile'], here);
run([...pnpm, 'run', 'build'], here);
run([process.execPath, 'dist/run.js', ...process.argv.slice(2)], here, 'inherit');
