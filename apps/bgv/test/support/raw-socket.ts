import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A TCP connection to a server, for requests that no HTTP client would send. */
export interface RawSocket {
  readonly socket: Socket;
  /** Everything that the server has sent so far. */
  received(): string;
  /** Waits until the server has sent text that matches. Rejects when it closes without. */
  until(pattern: RegExp): Promise<string>;
  /** Waits until the server closes the connection, and returns all that it sent. */
  closed(): Promise<string>;
}

/** Connects to the origin of a URL; it closes with the test. */
export async function rawSocket(url: string): Promise<RawSocket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  // A reset is one of the ways in which a server may end a broken connection; what matters is read afterwards.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await once(socket, 'connect');
  return {
    socket,
    received: () => text,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (socket.closed) throw new Error(`The server closed the connection after: ${text}`);
        await Promise.race([new Promise((resolve) => socket.once('data', resolve)), closed]);
      }
      return text;
    },
    async closed() {
      await closed;
      return text;
    },
  };
}
