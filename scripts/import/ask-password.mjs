import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Asks for a password without showing it, or reads it from standard input. */
export async function askPassword(isPiped) {
  if (isPiped || !process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '');
  process.stdout.write('Password: ');
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  const answer = await reader.question('').finally(() => reader.close());
  process.stdout.write('\n');
  return answer;
}
