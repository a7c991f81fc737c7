import type { Ledger } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';

const noKey = {
  error: 'No account has this key. GET /__sandbox/keys lists all; POST /__sandbox/keys opens one.',
  field: 'key',
};

function found<Body>(json: Body | undefined) {
  return json === undefined ? ({ status: 404, json: noKey } as const) : ({ status: 200, json } as const);
}

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
    getKey: async ({ path: { key } }) => found(await ledger.find(key)),
    changeKey: async ({ path: { key }, body }) => found(await ledger.amend(key, body)),
    async topUpKey({ path: { key }, body: { credits } }) {
      const balance = await ledger.topUp(key, credits);
      return found(balance === undefined ? undefined : { balance });
    },
  };
}
