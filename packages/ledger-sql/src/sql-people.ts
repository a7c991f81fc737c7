import type { Person } from '@bgv-kit/fixtures';
import type { CustomPeople } from '@bgv-kit/sandbox';
import type { SqlSession } from './database/driver.ts';
import type { WriteQueue } from './queue/write-queue.ts';

/** Custom people in a database. */
export interface SqlPeople extends CustomPeople {
  /** Reads them again when another process has changed them. */
  refresh(): Promise<void>;
}

/**
 * Custom people in a database, with a copy of all of them in memory: a call that looks for one does not wait for the database.
 *
 * @throws StorageError `LEDGER_UNAVAILABLE`.
 */
export async function createSqlPeople(queue: WriteQueue): Promise<SqlPeople> {
  const { driver, sql } = queue;
  let people: ReadonlyMap<string, Person> = new Map();
  let version = -1;

  /** Reads the version first: people who are newer are read again the next time, and never missed. */
  async function read(session: SqlSession): Promise<void> {
    const [{ people: latest } = { people: 0 }] = await session.all(sql.peopleVersion);
    if (latest === version) return;
    const rows = await session.all(sql.allPeople);
    // Only people who were put are stored.
    people = byNumber(rows.map(({ person }) => JSON.parse(person) as Person));
    version = latest;
  }

  /** Writes in one transaction, then reads the result. */
  function change<Answer>(work: (session: SqlSession) => Promise<Answer> | Answer): Promise<Answer> {
    return queue.job(async () => {
      const answer = await driver.write(
        async (session) => {
          const answer = await work(session);
          session.run(sql.touchPeople);
          return answer;
        },
        { lock: 'everything', change: 'ledger' },
      );
      await driver.read(read);
      return answer;
    });
  }

  function put(session: SqlSession, more: readonly Person[]): void {
    const rows = [...byNumber(more)].map(([number, person]) => [number, { person }]);
    session.run(sql.putPeople, [JSON.stringify(Object.fromEntries(rows))]);
  }

  const refresh = () => queue.job(() => driver.read(read));
  await refresh();
  return {
    refresh,
    find: (number) => people.get(number),
    list: async () => [...people.values()].sort((one, other) => one.mobileNumber.localeCompare(other.mobileNumber)),
    async put(more) {
      if (more.length > 0) await change((session) => put(session, more));
    },
    remove: (number) => change(async (session) => (await session.all(sql.removePerson, [number])).length > 0),
    replaceAll: (others) =>
      change((session) => {
        session.run(sql.clearPeople);
        put(session, others);
      }),
  };
}

function byNumber(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.mobileNumber, person]));
}
