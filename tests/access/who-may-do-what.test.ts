import { readdir } from 'node:fs/promises';
import { Permission, UnitPath } from '@fulian/domain/access';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { asker } from '../support/ask.js';
import { type Asking, everyActor } from './actors.js';
import { type Expected, keeps, seenIn } from './judge.js';
import { everyPermission, neededPermission } from './permissions.js';
import { type PlacedUnit, relatives } from './placed-unit.js';
import { operation, rootFields, servedSchema, subjectTypes, variablesFor } from './root-fields.js';
import type { Subject } from './subjects/subject.js';
import { readsWider } from './wider-reads.js';

const apiUrl = inject('apiUrl');
const visitor = asker(apiUrl);
const schema = await servedSchema(visitor);
const fields = rootFields(schema);
const permissions = await everyPermission();

const folder = new URL('./subjects/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file !== 'subject.ts');
const modules = await Promise.all(
  files.map((file) => import(new URL(file, folder).href) as Promise<{ subject: Subject }>),
);
const subjects = new Map(modules.map(({ subject }) => [subject.type, subject]));

let actors: readonly Asking[];
let maker: { ask: Asking['ask']; cookie: string; apiUrl: string };
const made = new Map<string, Promise<string>>();

/** One thing of a type for each unit and asked field, made once, by the province's editor. */
function subjectOf(type: string, unit: PlacedUnit, purpose: string): Promise<string> {
  const subject = subjects.get(type);
  if (!subject)
    throw new Error(`No way to come by a ${type}: add tests/access/subjects/${type.toLowerCase()}.ts.`);
  const key = `${type} ${unit.id} ${purpose}`;
  const known = made.get(key) ?? subject.of(unit.id, maker);
  made.set(key, known);
  return known;
}

beforeAll(async () => {
  actors = await everyActor(apiUrl);
  const editor = actors.find(({ actor }) => actor.kind === 'member' && actor.postKind === 'editor');
  if (!editor?.cookie) throw new Error('The demo has no editor.');
  maker = { ask: editor.ask, cookie: editor.cookie, apiUrl };
}, 120_000);

test('every root field says which permission it needs, and the domain knows it', () => {
  const unknown = fields.filter(({ field }) => !permissions.has(neededPermission(field.description) ?? ''));
  expect(unknown.map(({ field }) => field.name)).toEqual([]);
});

test('every thing a root field takes the id of can be made in any unit', () => {
  const missing = fields.flatMap(({ field }) => subjectTypes(field).filter((type) => !subjects.has(type)));
  expect(missing).toEqual([]);
});

describe.each(fields)('$root $field.name', ({ root, field }) => {
  const permission = permissions.get(neededPermission(field.description) ?? '') as Permission;
  const ask = async (asking: Asking, ids: ReadonlyMap<string, string>) => {
    const variables = variablesFor(field, (type) => ids.get(type) ?? crypto.randomUUID());
    return seenIn(await asking.ask(operation(root, field), variables), field.name);
  };

  test('is refused to everybody without its permission', async () => {
    const broken: string[] = [];
    for (const asking of actors.filter(({ actor }) => !Permission.isHeldBy(permission, actor))) {
      const expected: Expected = asking.unit ? 'forbidden' : 'signed out';
      const seen = await ask(asking, new Map());
      if (!keeps(expected, seen)) broken.push(`${asking.label}: ${seen}`);
    }
    expect(broken).toEqual([]);
  });

  test('is answered to everybody who holds its permission', async () => {
    if (subjectTypes(field).length) return;
    const broken: string[] = [];
    for (const asking of actors.filter(({ actor }) => Permission.isHeldBy(permission, actor))) {
      const seen = await ask(asking, new Map());
      if (!keeps('no refusal of access', seen)) broken.push(`${asking.label}: ${seen}`);
    }
    expect(broken).toEqual([]);
  });

  test('shows what its permission reaches and nothing else', async () => {
    const types = subjectTypes(field);
    if (!types.length || permission.reach === 'public' || permission.reach === 'oneself') return;
    const broken: string[] = [];
    for (const asking of actors) {
      if (!asking.unit || !Permission.isHeldBy(permission, asking.actor)) continue;
      for (const [relation, unit] of await relatives(visitor, asking.unit.id)) {
        const isReached =
          Permission.allows(permission, asking.actor, UnitPath.of(unit.path)) ||
          readsWider(field.name, relation);
        // What a deed changes is not asked for again: each deed has things of its own.
        const purpose = root === 'mutation' ? `${field.name} ${asking.label}` : '';
        const ids = new Map<string, string>();
        for (const type of types) ids.set(type, await subjectOf(type, unit, purpose));
        const seen = await ask(asking, ids);
        if (!keeps(isReached ? 'something' : 'nothing', seen)) {
          broken.push(`${asking.label}, ${relation} (${unit.name}): ${seen}`);
        }
      }
    }
    expect(broken).toEqual([]);
  }, 120_000);
});
