import { connect } from 'node:net';
import { Failure } from '../terminal/failure.mjs';

/**
 * Looks at DATABASE_URL before anything is installed: a typing error or a server that is not there is told at once.
 * Whether it lets us in is for the API to find out.
 * @throws Failure
 */
export async function requireDatabase(address) {
  if (!address) return;
  const url = parse(address);
  if (!url) {
    throw new Failure(
      'DATABASE_URL is no address of a PostgreSQL database; write postgres://user:password@host:5432/database.',
    );
  }
  // A socket folder is given as `?host=/folder`; the driver knows what to do with it.
  if (!url.hostname || url.searchParams.get('host')?.startsWith('/')) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || 5432);
  const code = await knock(host, port);
  if (code) throw new Failure(`Nothing answers at ${host}:${port}, where DATABASE_URL leads (${code}).`);
}

function parse(address) {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1 ? url : undefined;
}

const knock = (host, port) =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 });
    const end = (code) => {
      socket.destroy();
      resolve(code);
    };
    socket.once('connect', () => end(undefined));
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (error) => end(error.code));
  });
