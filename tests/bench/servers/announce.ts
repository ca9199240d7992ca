import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port and tells the bench where. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.({ kind: 'ready', url: `http://127.0.0.1:${port}` });
  });
  const leave = () => process.exit(0);
  process.on('SIGTERM', leave);
  process.on('disconnect', leave);
}

/** What the bench tells its servers. */
export const told = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not told.`);
  return value;
};
