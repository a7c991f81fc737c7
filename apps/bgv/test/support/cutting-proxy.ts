import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that can be cut at the worst moment. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * Cuts every connection when a client next sends a text: `arrives` lets the server hear it and keeps its answer back, `lost` does
   * not. Resolves when it is cut.
   */
  cutAt(text: string, fate: 'arrives' | 'lost'): Promise<void>;
}

/** Stands before a server on this machine until the test is over. */
export async function cuttingProxy(target: number): Promise<CuttingProxy> {
  let armed: { text: string; fate: 'arrives' | 'lost'; cut: () => void } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
    upstream.on('data', (chunk) => client.write(chunk));
    client.on('data', (chunk) => {
      const now = armed;
      if (now === undefined || !chunk.includes(now.text)) return void upstream.write(chunk);
      armed = undefined;
      if (now.fate === 'arrives') {
        upstream.removeAllListeners('data');
        upstream.write(chunk);
        // The server answers a command with its name once it is done; before that it answers what was sent together with it.
        upstream.on('data', (answer) => answer.includes(now.text) && cut(client, now.cut));
      } else cut(client, now.cut);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    cutAt: (text, fate) =>
      new Promise((resolve) => {
        armed = { text, fate, cut: resolve };
      }),
  };
}

function cut(client: Socket, told: () => void): void {
  client.once('close', told);
  client.destroy();
}
