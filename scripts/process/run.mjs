import { spawn } from 'node:child_process';
import { Failure } from '../terminal/failure.mjs';
import { keepTrack } from './children.mjs';

/**
 * Runs a command to its end, quietly.
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: object, uid?: number, gid?: number, failure?: string,
 *   heard?: (chunk: string) => void }} [options] `failure` is the sentence for people when the command fails
 * @returns {Promise<string>} what it printed
 * @throws Failure that carries what it printed
 */
export async function run(command, { failure, ...options } = {}) {
  const { code, output } = await attempt(command, options);
  if (code === 0) return output;
  throw new Failure(failure ?? `${command.join(' ')} failed.`, output);
}

/** The same without an opinion about the exit code; 127 when there is no such program. */
export function attempt([program, ...args], { env, heard, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...options,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    keepTrack(child);
    const chunks = [];
    const hear = (chunk) => {
      chunks.push(chunk);
      heard?.(String(chunk));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString();
      resolve({ code: code ?? 1, output: signal ? `${output}\nEnded by ${signal}.` : output });
    });
  });
}
