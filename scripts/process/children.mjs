const grace = 10_000;
const living = new Set();

/** Remembers a child that leads a process group of its own, so that `stopChildren` reaches it and all below it. */
export function keepTrack(child) {
  living.add(child);
  child.once('exit', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

/** Asks every living child to stop and waits; whoever has not left after ten seconds is killed. */
export async function stopChildren() {
  await Promise.all([...living].map(stopChild));
}

export async function stopChild(child) {
  if (!living.has(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
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
