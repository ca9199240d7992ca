import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../terminal/failure.mjs';

/** @throws Failure when nothing can be written there */
export function requireWritable(folder, purpose) {
  const trial = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new Failure(`${purpose} ${folder} cannot be written (${error.code}).`);
  }
}
