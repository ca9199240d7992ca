import { openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';

/** What the platform refused, in its own words. */
export class Refused extends Error {}

/** The platform at an address, for one person: she signs in, and everything after is asked in her name. */
export async function signIn(url, username, password) {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (response.status === 429) throw new Refused('Too many tries to sign in: wait a few minutes.');
  if (!response.ok || !cookie) throw new Refused(`Nobody signs in as ${username} with this password.`);
  const headers = { cookie, origin: url };
  return {
    ask: (document, variables) => ask(`${url}/graphql`, headers, document, variables),
    send: (path, to) => send(`${url}/imports?${new URLSearchParams(to)}`, headers, path),
  };
}

async function ask(address, headers, query, variables) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Refused(errors.map(({ message }) => message).join(' '));
  return data;
}

/** Sends a file as it is, read while it is sent. */
async function send(address, headers, path) {
  await access(path);
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(basename(path)),
    },
    body: await openAsBlob(path),
  });
  const answer = await response.json();
  if (!response.ok)
    throw new Refused(answer.message ?? answer.code ?? `The platform answered ${response.status}.`);
  return answer.id;
}

/** One sentence for a person at a terminal. */
export function complaintOf(error, url) {
  if (error instanceof Refused) return error.message;
  if (error.cause?.code === 'ECONNREFUSED')
    return `Nothing answers at ${url}: start the platform, or say where it is with --url.`;
  if (error.code === 'ENOENT') return `There is no file ${error.path}.`;
  return error.message;
}
