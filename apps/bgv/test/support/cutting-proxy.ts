import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A connection to a server that a test can cut at any moment. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * Cuts every connection when a client next sends `text`: with `arrives` the server gets it and its answer is lost, with `lost` it does
   * not. Resolves when it is cut.
   */
  cutAt(text: string, outcome: 'arrives' | 'lost'): Promise<void>;
}

/** A proxy in front of a server on this machine, until the end of the test. */
export async function cuttingProxy(target: number): Promise<CuttingProxy> {
  let armed: { text: string; outcome: 'arrives' | 'lost'; cut: () => void } | undefined;
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
      if (now.outcome === 'arrives') {
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
    cutAt: (text, outcome) =>
      new Promise((resolve) => {
        armed = { text, outcome, cut: resolve };
      }),
  };
}

function cut(client: Socket, told: () => void): void {
  client.once('close', told);
  client.destroy();
}
