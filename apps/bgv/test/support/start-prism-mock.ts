import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { workspaceFolder } from './folders.ts';

/** A plain `prism mock` on the kit's document. */
export interface PrismMock {
  /** Without the base path: Prism does not know it. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts Prism's own command line, and waits until it listens. */
export async function startPrismMock(): Promise<PrismMock> {
  const manifest = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  const port = await freePort();
  const document = join(workspaceFolder, 'packages/spec/src/generated/document.json');
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), bin.prism), 'mock', '--port', String(port), document],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.includes('is listening') && resolve());
    child.once('exit', () => reject(new Error('prism mock did not start')));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await once(child, 'close');
    },
  };
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
