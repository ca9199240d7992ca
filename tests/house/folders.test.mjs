import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { committedFiles, root, textOf } from './committed.mjs';

const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const faces = Object.keys(JSON.parse(textOf('packages/domain/package.json')).exports).map((face) =>
  face.slice(2),
);
const capabilities = foldersIn('apps/api/src/capabilities').filter((name) =>
  committedFiles.some((file) => file.startsWith(`apps/api/src/capabilities/${name}/`)),
);

test('every folder of the domain is a face, and every face a folder', () => {
  expect(faces.toSorted()).toEqual(foldersIn('packages/domain/src').toSorted());
  for (const face of faces) expect(committedFiles).toContain(`packages/domain/src/${face}/index.ts`);
});

test('every capability of the API announces itself', () => {
  for (const name of capabilities) {
    expect(committedFiles).toContain(`apps/api/src/capabilities/${name}/capability.ts`);
    expect(textOf(`apps/api/src/capabilities/${name}/capability.ts`)).toContain(`name: '${name}'`);
  }
});

test('every capability of the API has a face of the same name in the domain, and the other way round', () => {
  const ground = ['kernel', 'access'];
  expect(capabilities.toSorted()).toEqual(faces.filter((face) => !ground.includes(face)).toSorted());
});

test('every capability declares its permissions in the domain', () => {
  for (const name of capabilities) {
    expect(committedFiles).toContain(`packages/domain/src/${name}/permissions.ts`);
  }
});
