import { expect, test } from 'vitest';
import type { Access, Account } from '../ledger/ledger.ts';
import { createMemoryLedger } from '../ledger/memory-ledger.ts';
import { callWith } from '../testing/calls.ts';
import { authenticate } from './authenticate.ts';

const accountWith = (access: Access): Account => {
  return { key: 'mine', role: 'own', access, dialect: 'both', balance: 3, available: 3 };
};

/** Authenticates a call with this header, on a ledger that finds this account under any key. */
async function authenticated(authorization: string | undefined, account: Account | undefined) {
  const asked: string[] = [];
  const find = async (key: string) => {
    asked.push(key);
    return account;
  };
  const result = await authenticate(callWith({}, { headers: { authorization } }), { ...createMemoryLedger(), find });
  return { result, asked };
}

test('the account of an active key is found', async () => {
  const account = accountWith('active');
  expect(await authenticated('Bearer mine', account)).toEqual({ result: account, asked: ['mine'] });
});

test.each([
  { what: 'a key without access', account: accountWith('forbidden'), status: 403, scenario: 'forbidden' },
  { what: 'a revoked key', account: accountWith('revoked'), status: 401, scenario: 'unauthorized' },
  { what: 'an unknown key', account: undefined, status: 401, scenario: 'unauthorized' },
])('$what is refused with $status', async ({ account, status, scenario }) => {
  expect((await authenticated('Bearer mine', account)).result).toMatchObject({ parts: { status, scenario } });
});

test('only a forbidden key has a balance in its refusal', async () => {
  const account = accountWith('forbidden');
  expect((await authenticated('Bearer mine', account)).result).toMatchObject({ parts: { account } });
  expect((await authenticated('Bearer mine', accountWith('revoked'))).result).not.toHaveProperty('parts.account');
});

test('a call without a key does not reach the ledger', async () => {
  const { result, asked } = await authenticated(undefined, accountWith('active'));
  expect({ result, asked }).toMatchObject({ result: { parts: { status: 401 } }, asked: [] });
});
