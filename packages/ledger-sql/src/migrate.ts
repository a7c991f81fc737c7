import type { Dialect } from './dialect.ts';
import { StorageError } from './errors.ts';
import { migrations } from './migrations.ts';

/** Runs a text that is used once; answers its rows. */
export type RunText = (text: string) => Promise<readonly unknown[]> | readonly unknown[];

/**
 * Brings a database up to this kit's version. Called within a transaction that no other process can be in.
 *
 * @throws StorageError `DATA_NEWER` when a newer kit has written it.
 */
export async function migrate(run: RunText, dialect: Dialect): Promise<void> {
  await run('CREATE TABLE IF NOT EXISTS versions (version bigint PRIMARY KEY, made_at bigint NOT NULL)');
  const versions = await run('SELECT version FROM versions');
  if (versions.length > migrations.length) {
    throw new StorageError(
      'DATA_NEWER',
      `The books are of version ${versions.length}, and this bgv knows ${migrations.length}. Use the bgv that wrote them, or another place for the books.`,
    );
  }
  for (const [index, statements] of [...migrations.entries()].slice(versions.length)) {
    for (const text of statements(dialect)) await run(text);
    await run(`INSERT INTO versions (version, made_at) VALUES (${index + 1}, ${Date.now()})`);
  }
}
