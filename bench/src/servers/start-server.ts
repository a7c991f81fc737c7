import { setTimeout as sleep } from 'node:timers/promises';
import { type NodeChild, startNode, stop } from '../child-processes.ts';
import { authorization, callFor, callPath, personNumber } from '../the-call.ts';
import { ask, type Reply } from './ask.ts';
import { freePort } from './free-port.ts';
import type { ServerUnderTest } from './server-under-test.ts';

/** A server that has answered its first call with 200. */
export interface StartedServer {
  readonly server: ServerUnderTest;
  readonly pid: number;
  /** Where the call goes. */
  readonly url: string;
  /** From spawn to the end of the first 200, in milliseconds. */
  readonly startMillis: number;
  /** The size of that answer's body, in bytes. */
  readonly bytes: number;
  stop(): Promise<void>;
}

/** How long a start may take, in milliseconds. */
const timeout = 60_000;

/** The pause between two attempts, in milliseconds: what the measured start may be too long. */
const pause = 2;

/**
 * Starts a server and calls it every few milliseconds until it answers 200.
 *
 * @throws Error when the server ends, or has not answered 200 in a minute.
 */
export async function startServer(server: ServerUnderTest): Promise<StartedServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}${server.basePath}${callPath}`;
  const begun = performance.now();
  const child = startNode(server.args(port));
  try {
    const { body } = await firstAnswer(url, child, begun);
    const startMillis = performance.now() - begun;
    return { server, pid: child.pid, url, startMillis, bytes: Buffer.byteLength(body), stop: () => stop(child) };
  } catch (failure) {
    await stop(child);
    throw new Error(`${server.name} did not start: ${String(failure)} ${child.complaint()}`, { cause: failure });
  }
}

async function firstAnswer(url: string, { process }: NodeChild, begun: number): Promise<Reply> {
  let last = 'no answer';
  while (performance.now() - begun < timeout) {
    if (process.exitCode !== null) throw new Error(`it ended with exit code ${process.exitCode}`);
    try {
      const reply = await ask(url, { authorization }, callFor(personNumber));
      if (reply.status === 200) return reply;
      last = `${reply.status} ${reply.body.slice(0, 200)}`;
    } catch (failure) {
      last = String(failure);
    }
    await sleep(pause);
  }
  throw new Error(`it has not answered 200 in ${timeout / 1000} s; last: ${last}`);
}
