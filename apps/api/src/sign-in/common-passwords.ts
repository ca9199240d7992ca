import { readFile } from 'node:fs/promises';

/** Beside the sources and beside the build alike. */
const file = new URL(
  import.meta.url.includes('/dist/')
    ? '../../../data/common-passwords.txt'
    : '../../data/common-passwords.txt',
  import.meta.url,
);

let list: Promise<ReadonlySet<string>> | undefined;

/** The commonest passwords, in lower case; `data/README.md` says where the list comes from. */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= readFile(file, 'utf8').then((text) => new Set(text.trimEnd().split('\n')));
  return list;
}
