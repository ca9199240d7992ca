const grace = 10_000;
/** Each living child with the signal that asks it to stop. */
const living = new Map();
let isOver = false;

/**
 * Remembers a child that leads a process group of its own, so that `stopChildren` reaches it and all below it. A child
 * that is born after that is stopped at once.
 */
export function keepTrack(child, stopSignal = 'SIGTERM') {
  living.set(child, stopSignal);
  if (isOver && child.pid) signal(child, 'SIGKILL');
  child.once('exit', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

/** Asks every living child to stop and waits; whoever has not left after ten seconds is killed. */
export async function stopChildren() {
  isOver = true;
  await Promise.all([...living.keys()].map(stopChild));
}

export async function stopChild(child) {
  if (!living.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, living.get(child));
  const timer = setTimeout(() => signal(child, 'SIGKILL'), grace);
  await gone;
  clearTimeout(timer);
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
