import type { Ledger } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';

const noKey = {
  error: 'No account has this key. GET /__sandbox/keys lists all; POST /__sandbox/keys opens one.',
  field: 'key',
};

/** API keys: list, open, change, top up. */
export function keyHandlers(
  ledger: Ledger,
): HandlersOf<'listKeys' | 'createKey' | 'getKey' | 'changeKey' | 'topUpKey'> {
  return {
    async listKeys() {
      return { status: 200, json: { keys: await ledger.accounts() } };
    },
    async createKey({ body: { key, role = 'custom', credits = 0, access = 'active', dialect = 'both' } }) {
      return { status: 201, json: await ledger.open({ key, role, credits, access, dialect }) };
    },
    async getKey({ path: { key } }) {
      const account = await ledger.find(key);
      return account === undefined ? { status: 404, json: noKey } : { status: 200, json: account };
    },
    async changeKey({ path: { key }, body }) {
      const account = await ledger.amend(key, body);
      return account === undefined ? { status: 404, json: noKey } : { status: 200, json: account };
    },
    async topUpKey({ path: { key }, body: { credits } }) {
      const balance = await ledger.topUp(key, credits);
      return balance === undefined ? { status: 404, json: noKey } : { status: 200, json: { balance } };
    },
  };
}
