// Starts a PostgreSQL in a temporary folder, prints its URL as one line, and removes it when it is stopped.

import { startOwnPostgres } from '../test/support/postgres-for-test.ts';

const postgres = await startOwnPostgres();
console.log(postgres.url);
const waiting = setInterval(() => undefined, 60_000);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    clearInterval(waiting);
    postgres.remove();
  });
}
