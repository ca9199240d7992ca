import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Terminal } from '../platform/admin-command.js';

/** The terminal this process was started from; asks nothing where input is piped in. */
export function openTerminal(): Terminal {
  const { stdin, stdout } = process;
  const ask = async (question: string, output: NodeJS.WritableStream) => {
    if (!stdin.isTTY) return undefined;
    const reader = createInterface({ input: stdin, output, terminal: true });
    return reader.question(question).finally(() => reader.close());
  };
  return {
    say: (line) => console.log(line),
    ask: (question) => ask(question, stdout),
    askHidden: async (question) => {
      if (!stdin.isTTY) return undefined;
      stdout.write(question);
      const answer = await ask('', new Writable({ write: (_chunk, _encoding, done) => done() }));
      stdout.write('\n');
      return answer;
    },
    readInput: async () => (await text(stdin)).replace(/\r?\n$/, ''),
  };
}
