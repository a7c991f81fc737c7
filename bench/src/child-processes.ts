import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** The checkout's root: where every child runs. */
export const root = `${import.meta.dirname}/../..`;

const alive = new Set<ChildProcess>();

/** A child whose output is read. */
export interface NodeChild {
  readonly process: ChildProcess;
  readonly pid: number;
  /** Settles when it has ended. */
  readonly ended: Promise<unknown>;
  /** The end of what it wrote on stdout, at most 10,000 characters. */
  output(): string;
  /** The end of what it wrote on stderr, at most 10,000 characters. */
  complaint(): string;
}

/** What this shell has set for Node is not for the servers: all start alike. (NODE_ENV=production crashes Prism 5.16.) */
const { NODE_OPTIONS: _options, NODE_ENV: _env, NODE_COMPILE_CACHE: _cache, ...env } = process.env;

/**
 * Starts a Node process of this Node's version. What it prints is read, as by a terminal, and all but its end dropped.
 *
 * @throws Error when the system cannot start a process.
 */
export function startNode(args: readonly string[]): NodeChild {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid === undefined) throw new Error('The system starts no more processes.');
  alive.add(child);
  const ended = once(child, 'close').finally(() => alive.delete(child));
  return { process: child, pid: child.pid, ended, output: endOf(child.stdout), complaint: endOf(child.stderr) };
}

function endOf(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-10_000);
  });
  return () => text.trim();
}

/** How long a child may take to end by itself, in milliseconds. */
const timeout = 3000;

/** Ends a child as a terminal would, by force when it does not listen, and waits for its end. */
export async function stop(child: NodeChild): Promise<void> {
  child.process.kill('SIGTERM');
  const force = setTimeout(() => child.process.kill('SIGKILL'), timeout);
  await child.ended;
  clearTimeout(force);
}

/** Ends every child that is still there, each by its own id; safe to call while the process exits. */
export function killAll(): void {
  for (const child of alive) child.kill('SIGKILL');
}
