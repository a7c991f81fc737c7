import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresPrograms } from './postgres-programs.ts';

/** How a server is stopped: `fast` ends every connection in order, `immediate` is a crash that it recovers from. */
export type StopMode = 'fast' | 'immediate';

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A PostgreSQL server of a test. */
export interface OwnPostgres {
  /** The URL of an empty database. */
  readonly url: string;
  /** Creates another database and returns its URL. */
  database(name: string): Promise<string>;
  stopServer(mode: StopMode): Promise<void>;
  startServer(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): void;
}

/**
 * Starts a PostgreSQL in a temporary folder, on 127.0.0.1, at a free port, with every commit flushed to the disk. The programs
 * come from npm, or from the folder that `BGV_POSTGRES_BIN` names.
 *
 * @throws Error where there are no programs for this platform, or where the server does not start.
 */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'bgv-postgres-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const programs = postgresPrograms(folder);
  if (user !== undefined) giveTo(user, folder);
  // Its output goes nowhere: a server that was started would keep a pipe open.
  const options: SpawnOptions = { cwd: folder, stdio: 'ignore', ...user };
  const run = async (program: string, ...args: string[]) => {
    const [status] = await once(spawn(join(programs, program), args, options), 'exit');
    if (status !== 0) throw new Error(`${program} failed (${status}): ${tail(join(folder, 'log'))}`);
  };
  const control = (...args: string[]) => ['-D', data, '-l', join(folder, 'log'), '-w', '-s', ...args];
  const port = await freePort();
  const url = (database: string) => `postgres://bgv@127.0.0.1:${port}/${database}`;
  let running = false;
  const own: OwnPostgres = {
    url: url('postgres'),
    async database(name) {
      await runSql(own.url, `CREATE DATABASE "${name}"`);
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
      // Also at the exit of the process, where nothing can be awaited.
      if (running) spawnSync(join(programs, 'pg_ctl'), control('-m', 'immediate', 'stop'), options);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  // An aborted test leaves no server.
  process.once('exit', own.remove);
  try {
    await run('initdb', '-D', data, '-U', 'bgv', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-instructions', '-N');
    writeFileSync(join(data, 'postgresql.auto.conf'), settings(port));
    await own.startServer();
  } catch (failure) {
    own.remove();
    throw failure;
  }
  return own;
}

/** Reads or changes a database without the ledger. */
export async function runSql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
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

/** PostgreSQL does not run as root, so root runs it as another user. */
function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined || gid === undefined)
    throw new Error('PostgreSQL needs a user who is not root, such as postgres.');
  return { uid: Number(uid), gid: Number(gid) };
}

function giveTo({ uid, gid }: User, folder: string): void {
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, path), uid, gid);
  }
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
