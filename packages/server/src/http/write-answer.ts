import type { ServerResponse } from 'node:http';
import type { Answer } from '@bgv-kit/sandbox';
import { breakOff } from './break-off.ts';
import type { Connections } from './connections.ts';
import { createWriteBatch } from './write-batch.ts';

/** What goes over the wire of an answer. */
export type WrittenAnswer = Omit<Answer, 'about'>;

/** Writes an answer with the others of its turn; resolves once it has been handed to the connection. */
export function createAnswerWriter(
  connections: Connections,
): (response: ServerResponse, answer: WrittenAnswer) => Promise<void> {
  const nextWrites = createWriteBatch();
  return (response, { status, headers, body, connectionFault }) => {
    if (connectionFault !== undefined) return breakOff(response, { status, headers, body, connectionFault });
    return new Promise((resolve) => {
      nextWrites(() => {
        connections.tellIfLast(response);
        const length = ['content-length', String(Buffer.byteLength(body))];
        response.writeHead(status, [...Object.entries(headers).flat(), ...length]);
        response.end(body);
        resolve();
      });
    });
  };
}
