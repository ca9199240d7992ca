/** How long the process may read on before it looks at whoever else waits for it. */
const breathMs = 12;

/** Called between rows: now and then lets the event loop turn, so that the server answers while a file is read. */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < breathMs) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
