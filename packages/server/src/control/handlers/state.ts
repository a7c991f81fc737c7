import type { Sandbox } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';

/** The sandbox as a whole: reset, snapshot, restore. */
export function stateHandlers(sandbox: Sandbox): HandlersOf<'reset' | 'getSnapshot' | 'restore'> {
  const keys = async () => ({ status: 200, json: { keys: await sandbox.ledger.accounts() } }) as const;
  return {
    async reset() {
      await sandbox.reset();
      return keys();
    },
    async getSnapshot() {
      return { status: 200, json: await sandbox.snapshot() };
    },
    async restore({ body }) {
      await sandbox.restore(body);
      return keys();
    },
  };
}
