import { openStorage, type StorageOptions } from '@bgv-kit/ledger-sql';

/** The credits of every key under load: more than can be spent. */
export const opening = 1_000_000;

/** Opens these keys and no others, before any sandbox does. */
export async function openKeys(storage: StorageOptions, keys: readonly string[]): Promise<void> {
  const { ledger } = await openStorage(storage);
  await ledger.replaceAll(
    keys.map((key) => ({ key, role: 'load', credits: opening, access: 'active', dialect: 'both' })),
  );
  await ledger.close();
}
