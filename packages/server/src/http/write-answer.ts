import type { ServerResponse } from 'node:http';
import type { Answer } from '@bgv-kit/sandbox';
import type { Connections } from './connections.ts';

/** How long a connection without an answer stays open, in milliseconds: ten minutes. A server that stops ends it at once. */
const silenceTimeout = 600_000;

/** The part of an answer that is sent. */
export type WrittenAnswer = Omit<Answer, 'about'>;

/** Writes answers, those of one turn of the event loop together; resolves once an answer has been handed to its connection. */
export function createAnswerWriter(
  connections: Connections,
): (response: ServerResponse, answer: WrittenAnswer) => Promise<void> {
  const nextWrites = createWriteBatch();
  return (response, answer) => {
    const { status, headers, body } = answer;
    if (answer.connectionFault !== undefined) return breakOff(response, answer);
    return new Promise((resolve) => {
      nextWrites(() => {
        connections.markIfLast(response);
        const length = ['content-length', String(Buffer.byteLength(body))];
        response.writeHead(status, [...Object.entries(headers).flat(), ...length]);
        response.end(body);
        resolve();
      });
    });
  };
}

/**
 * Delays writes until the event loop has read every connection, then makes them one after the other.
 *
 * @note A write wakes its reader. Each on its own, while requests are still being read, writes cost this process as
 * much as everything else that it does for a request; together they cost a fraction. They are made in one callback and not by
 * promises: between promises the loop's other work comes in, and the gain is gone.
 */
function createWriteBatch(): (write: () => void) => void {
  let waiting: (() => void)[] = [];
  function flush(): void {
    const writes = waiting;
    waiting = [];
    for (const write of writes) write();
  }
  return (write) => {
    if (waiting.push(write) === 1) setImmediate(flush);
  };
}

/** Injects a fault into a connection in place of an answer; resolves once nothing more will be written. */
async function breakOff(response: ServerResponse, answer: WrittenAnswer): Promise<void> {
  const { status, headers, body, connectionFault } = answer;
  const { socket } = response;
  if (socket === null) return;
  if (connectionFault === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  if (connectionFault === 'timeout') {
    const end = setTimeout(() => socket.destroy(), silenceTimeout).unref();
    socket.once('close', () => clearTimeout(end));
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  await new Promise((resolve) => response.write(bytes.subarray(0, bytes.length >> 1), resolve));
  socket.destroy();
}
