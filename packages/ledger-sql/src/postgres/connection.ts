import { setTimeout as wait } from 'node:timers/promises';
import { connectPostgres, type PostgresClient } from './client.ts';

/** A connection that is restored by itself. */
export type PostgresConnection = Awaited<ReturnType<typeof openConnection>>;

/** What to do with each connection. */
interface ConnectionEvents {
  /** Makes a new connection ready for use. A failure is one more failed attempt. */
  prepare(client: PostgresClient): Promise<void>;
  /** Called when the connection is lost. */
  lost(): void;
}

/** Between attempts to connect, in milliseconds: twice as long each time. */
const pause = { first: 50, longest: 1000 };

/** Connects, and connects again whenever the connection is lost. @throws the failure of the first attempt. */
export async function openConnection(url: string, { prepare, lost }: ConnectionEvents) {
  let current: PostgresClient | undefined;
  let ended = false;

  async function connect(): Promise<void> {
    const gone = () => made !== undefined && drop(made);
    let made: PostgresClient | undefined;
    const client = await connectPostgres(url, gone);
    made = client;
    try {
      await prepare(client);
    } catch (failure) {
      client.end().catch(() => undefined);
      throw failure;
    }
    if (ended) await client.end();
    else current = client;
  }

  /** Gives up a connection that no longer answers as it should. */
  function drop(client: PostgresClient): void {
    if (current !== client) return;
    current = undefined;
    client.end().catch(() => undefined);
    if (ended) return;
    lost();
    void reconnect();
  }

  async function reconnect(): Promise<void> {
    for (let delay = pause.first; !ended; delay = Math.min(delay * 2, pause.longest)) {
      const [attempt] = await Promise.allSettled([connect()]);
      if (attempt.status === 'fulfilled') return;
      // A database that does not come back keeps no process alive.
      await wait(delay, undefined, { ref: false });
    }
  }

  await connect();
  return {
    /** Undefined while the database is away. */
    client: () => current,
    drop,
    async close(): Promise<void> {
      ended = true;
      const last = current;
      current = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
