import { readdir } from 'node:fs/promises';
import type { Migration } from '@mikro-orm/migrations';
import type { Constructor } from '@mikro-orm/postgresql';

const folder = new URL('../../migrations/', import.meta.url);

/** Every file of the migrations folder, in the order of its name. */
export async function loadMigrations(): Promise<{ name: string; class: Constructor<Migration> }[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}-[\w-]+\.[jt]s$/.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const module = await import(new URL(file, folder).href);
      return { name: file.replace(/\.[jt]s$/, ''), class: module.default };
    }),
  );
}
