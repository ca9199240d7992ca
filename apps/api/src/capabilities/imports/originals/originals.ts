import { hkdfSync } from 'node:crypto';
import { readConfig } from '../../../config.js';

/** What is kept of a file once its rows are figures: the file, sealed, or its hash alone. */
export const originalPolicies = ['encrypted', 'hash'] as const;
export type OriginalPolicy = (typeof originalPolicies)[number];

export interface Originals {
  readonly policy: OriginalPolicy;
  /** Seals files from their arrival on, under either policy. */
  readonly key: Uint8Array;
}

const known = new Map<string, Promise<Originals>>();

/** What the operator chose. */
export function originals(): Promise<Originals> {
  const { IMPORT_ORIGINALS, IMPORT_KEY } = process.env;
  const chosen = JSON.stringify([IMPORT_ORIGINALS, IMPORT_KEY]);
  const found = known.get(chosen) ?? readOriginals();
  known.set(chosen, found);
  return found;
}

/**
 * @throws for a choice there is none of, so that the platform does not start with files kept otherwise than somebody
 * believes
 */
export async function readOriginals(env: NodeJS.ProcessEnv = process.env): Promise<Originals> {
  const chosen = env.IMPORT_ORIGINALS || 'encrypted';
  const policy = originalPolicies.find((each) => each === chosen);
  if (!policy) throw new Error(`IMPORT_ORIGINALS is ${originalPolicies.join(' or ')}, not ${chosen}.`);
  const secret = env.IMPORT_KEY || (await readConfig(env)).secret;
  return { policy, key: new Uint8Array(hkdfSync('sha256', secret, '', 'originals of imports', 32)) };
}
