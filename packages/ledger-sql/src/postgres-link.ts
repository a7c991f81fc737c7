import { setTimeout as wait } from 'node:timers/promises';
import { connectPostgres, type PostgresClient } from './postgres-client.ts';

/** A connection that comes back by itself. */
export interface PostgresLink {
  /** Undefined while the database is away. */
  client(): PostgresClient | undefined;
  /** Gives a connection up that no longer answers as it should. */
  drop(client: PostgresClient): void;
  close(): Promise<void>;
}

/** What is done with connections. */
export interface LinkEvents {
  /** Makes a new connection ready for use. A failure is one more failed attempt. */
  prepare(client: PostgresClient): Promise<void>;
  /** The connection has gone. */
  lost(): void;
}

/** Between attempts, in milliseconds: twice as long each time. */
const pause = { first: 50, longest: 1000 };

/** Connects, and from then on connects again whenever the connection is lost. @throws what kept the first attempt from it. */
export async function openLink(url: string, { prepare, lost }: LinkEvents): Promise<PostgresLink> {
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
      if (
        await connect().then(
          () => true,
          () => false,
        )
      )
        return;
      // Nobody should be kept from ending by a database that does not come back.
      await wait(delay, undefined, { ref: false });
    }
  }

  await connect();
  return {
    client: () => current,
    drop,
    async close() {
      ended = true;
      const last = current;
      current = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
