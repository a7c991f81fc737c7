import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** How a server is stopped: `fast` ends every connection in order, `immediate` is a crash that it recovers from. */
export type StopMode = 'fast' | 'immediate';

/** A PostgreSQL of one's own. */
export interface OwnPostgres {
  /** A database that is empty at first. */
  readonly url: string;
  /** Makes another database and answers its URL. */
  database(name: string): Promise<string>;
  stopServer(mode: StopMode): Promise<void>;
  startServer(): Promise<void>;
  /** Stops it and removes everything that it kept. */
  remove(): void;
}

/**
 * Starts a PostgreSQL from the system's own programs: in a temporary folder, on 127.0.0.1, at a free port, with every commit on the
 * disk as in earnest.
 *
 * @throws Error naming the package, where the programs are not installed.
 */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const programs = findPrograms();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'bgv-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (user !== undefined) for (const path of [folder, data]) chownSync(path, user.uid, user.gid);
  // Its output goes nowhere: a server that was started would keep a pipe open.
  const options: SpawnOptions = { cwd: folder, stdio: 'ignore', ...user };
  const run = async (program: string, ...args: string[]) => {
    const [status] = await once(spawn(join(programs, program), args, options), 'exit');
    if (status !== 0) throw new Error(`${program} failed (${status}): ${tail(join(folder, 'log'))}`);
  };
  const control = (...args: string[]) => ['-D', data, '-l', join(folder, 'log'), '-w', '-s', ...args];
  await run('initdb', '-D', data, '-U', 'bgv', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-instructions');
  const port = await freePort();
  writeFileSync(join(data, 'postgresql.auto.conf'), settings(port));
  const url = (database: string) => `postgres://bgv@127.0.0.1:${port}/${database}`;
  let running = false;
  const own: OwnPostgres = {
    url: url('postgres'),
    async database(name) {
      await run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'bgv', name);
      return url(name);
    },
    async startServer() {
      running = true;
      await run('pg_ctl', ...control('start'));
    },
    async stopServer(mode) {
      await run('pg_ctl', ...control('-m', mode, 'stop'));
      running = false;
    },
    remove() {
      process.off('exit', own.remove);
      // Also when the process ends, and nothing can be waited for.
      if (running) spawnSync(join(programs, 'pg_ctl'), control('-m', 'immediate', 'stop'), options);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  // A test that is cut off leaves no server behind.
  process.once('exit', own.remove);
  try {
    await own.startServer();
  } catch (failure) {
    own.remove();
    throw failure;
  }
  return own;
}

function settings(port: number): string {
  return [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    'max_connections = 50',
    'fsync = on',
    "log_min_messages = 'fatal'",
    '',
  ].join('\n');
}

/** The folder of `initdb`, `pg_ctl` and `postgres`: Debian keeps it off the path. */
function findPrograms(): string {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((one, other) => versionOf(other) - versionOf(one));
  const folders = [...debian, ...(process.env['PATH'] ?? '').split(delimiter)];
  const found = folders.find((folder) =>
    ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
  if (found === undefined) {
    throw new Error('PostgreSQL is not installed. On Debian or Ubuntu: apt-get install postgresql');
  }
  return found;
}

function versionOf(folder: string): number {
  return Number(/postgresql\/([0-9]+)/.exec(folder)?.[1] ?? 0);
}

/** PostgreSQL does not run as root; whoever is somebody else runs it as themselves. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('PostgreSQL needs a user who is not root, such as postgres.');
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : 'no log';
}
