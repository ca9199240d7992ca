import { readFile } from 'node:fs/promises';
import type { Permission } from '@fulian/domain/access';

const manifest = new URL('../../packages/domain/package.json', import.meta.url);

const isPermission = (value: unknown): value is Permission =>
  typeof value === 'object' && value !== null && 'name' in value && 'reach' in value;

/** Every permission any face of the domain declares, by name; a new face is found by itself. */
export async function everyPermission(): Promise<ReadonlyMap<string, Permission>> {
  const { exports } = JSON.parse(await readFile(manifest, 'utf8')) as { exports: Record<string, unknown> };
  const faces = await Promise.all(
    Object.keys(exports).map((face) => import(`@fulian/domain/${face.slice(2)}`) as Promise<object>),
  );
  return new Map(
    faces.flatMap((face) =>
      Object.values(face)
        .filter(isPermission)
        .map((each) => [each.name, each] as const),
    ),
  );
}

/** The permission a root field says it needs, at the end of its description. */
export const neededPermission = (description: string | null | undefined): string | undefined =>
  /Needs `([\w.-]+)`\.\s*$/.exec(description ?? '')?.[1];
