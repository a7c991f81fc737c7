import type { ServerResponse } from 'node:http';
import type { Answer } from '@bgv-kit/sandbox';
import { breakOff } from './break-off.ts';
import type { Connections } from './connections.ts';

/** The part of an answer that is sent. */
export type WrittenAnswer = Omit<Answer, 'about'>;

/** Writes answers, those of one turn of the event loop together; resolves once an answer has been handed to its connection. */
export function createAnswerWriter(
  connections: Connections,
): (response: ServerResponse, answer: WrittenAnswer) => Promise<void> {
  const nextWrites = createWriteBatch();
  return (response, { status, headers, body, connectionFault }) => {
    if (connectionFault !== undefined) return breakOff(response, { status, headers, body, connectionFault });
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
 * @note A write wakes whoever waits for it. Each on its own, while requests are still being read, writes cost this process as
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
