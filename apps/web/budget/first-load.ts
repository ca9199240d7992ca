import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Weight } from './weight.ts';

/** What the adapter writes of the build, as far as it says which files a page begins with. */
interface Manifest {
  readonly client: { readonly imports: readonly string[] };
  readonly routes: readonly {
    readonly id: string;
    readonly page: {
      readonly layouts: readonly (number | undefined)[];
      readonly errors: readonly (number | undefined)[];
      readonly leaf: number;
    } | null;
  }[];
}
interface PageNode {
  readonly imports: readonly string[];
  readonly stylesheets: readonly string[];
}

const build = new URL('../build/', import.meta.url);

/** Weighs the first visit to a route of the build: the entry, the page, the layouts around it and their error pages. */
export async function firstLoadOf(route: string): Promise<Weight> {
  const { manifest } = await read<{ manifest: Manifest }>('server/manifest.js');
  const page = manifest.routes.find(({ id }) => id === route)?.page;
  if (!page) throw new Error(`The build has no page ${route}.`);
  const numbers = [...page.layouts, ...page.errors, page.leaf].filter((number) => number !== undefined);
  const nodes = await Promise.all(numbers.map((number) => read<PageNode>(`server/nodes/${number}.js`)));
  return {
    page: route,
    script: packed([...manifest.client.imports, ...nodes.flatMap(({ imports }) => imports)]),
    style: packed(nodes.flatMap(({ stylesheets }) => stylesheets)),
  };
}

const read = <Part>(file: string): Promise<Part> =>
  import(/* @vite-ignore */ new URL(file, build).href).catch((cause) => {
    throw new Error('There is no build to weigh: build the web first.', { cause });
  });

/** Each file is packed for itself, as it is served. */
const packed = (files: readonly string[]): number =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(`client/${file}`, build))).length,
    0,
  );
