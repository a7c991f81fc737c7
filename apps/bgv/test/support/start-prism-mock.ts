import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workspaceFolder } from './folders.ts';

/** A plain `prism mock` on the kit's document. */
export interface PrismMock {
  /** Without the base path: Prism does not know it. */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts Prism's own command line, and waits until it accepts connections.
 *
 * @note It is silent, because the printer of its log lines throws on some of them, which ends the process (seen with Prism 5.16
 * after thousands of random requests).
 */
export async function startPrismMock(): Promise<PrismMock> {
  const manifest = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  const port = await freePort();
  const document = join(workspaceFolder, 'packages/spec/src/generated/document.json');
  const prism = [
    join(dirname(manifest), bin.prism),
    'mock',
    '--verboseLevel',
    'silent',
    '--port',
    String(port),
    document,
  ];
  const child = spawn(process.execPath, prism, { stdio: ['ignore', 'ignore', 'inherit'] });
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error('prism mock did not start');
    await setTimeout(20);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** Whether somebody accepts connections at a port of this machine. */
async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return connected;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
