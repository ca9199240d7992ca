import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/**
 * What one hash costs: the first choice of the OWASP password storage cheat sheet for argon2id with little memory
 * (19 MiB, two passes, one lane). It stands in each hash, so it can be raised without locking anybody out.
 */
export const hashCost = Object.freeze({ memory: 19_456, passes: 2, parallelism: 1 });
const tagLength = 32;

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{22,})\$([A-Za-z0-9+/]{43,})$/;

/** Hashes a password for keeping, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: folded(password), nonce, tagLength, ...hashCost });
  const { memory, passes, parallelism } = hashCost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether `password` is the one that was hashed; false for a hash of any other kind. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = form.exec(hash) ?? [];
  if (!nonce || !tag) return false;
  const expected = Buffer.from(tag, 'base64');
  const derived = await derive('argon2id', {
    message: folded(password),
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: expected.length,
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  return timingSafeEqual(derived, expected);
}

/** The same characters however the keyboard composed them. */
const folded = (password: string): string => password.normalize('NFKC');

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
