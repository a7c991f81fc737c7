import { expect, test } from 'vitest';
import { defaultKeys } from './default-keys.ts';

test('there is one key for each access, dialect and kind of balance, and no two are alike', () => {
  expect(defaultKeys.map(({ role, credits, access, dialect }) => `${role}: ${credits} ${access} ${dialect}`)).toEqual([
    'funded: 1000 active both',
    'low: 1 active both',
    'empty: 0 active both',
    'forbidden: 1000 forbidden both',
    'revoked: 1000 revoked both',
    'credits-left: 1000 active left',
    'credits-remaining: 1000 active remaining',
  ]);
  expect(new Set(defaultKeys.map(({ key }) => key)).size).toBe(defaultKeys.length);
});

test('every key says that it is of the sandbox and what it is for', () => {
  for (const { key, role } of defaultKeys) expect(key).toBe(`sandbox-${role}`);
});
