import { expect, test } from 'vitest';
import { Actor, UnitPath } from '../access/index.js';
import { Id } from '../kernel/index.js';
import { isToldDiagnosis } from './permissions.js';

const at = (path: string) =>
  Actor.member({
    personId: Id.of('a'),
    postKind: 'chair',
    unitId: Id.of('b'),
    unitPath: UnitPath.of(path),
    tier: 'county',
  });

test('a diagnosis is told to the account’s own people and the tier above, and to nobody else', () => {
  const account = UnitPath.of('1.2.3');
  expect(['1.2.3', '1.2'].map((path) => isToldDiagnosis(at(path), account))).toEqual([true, true]);
  expect(['1', '1.2.3.4', '1.2.4', '1.22'].map((path) => isToldDiagnosis(at(path), account))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isToldDiagnosis(Actor.visitor, account)).toBe(false);
  expect(isToldDiagnosis(at('1'), UnitPath.of('1'))).toBe(true);
});
