import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerUnderTest } from './server-under-test.ts';
import { startServer } from './start-server.ts';

/** The names of the rows. */
export const names = {
  sandbox: 'bgv sandbox',
  newPeople: 'bgv sandbox, new people',
  prism: 'prism mock -v silent',
  prismLogging: 'prism mock',
  bare: 'bare node:http',
} as const;

const require = createRequire(import.meta.url);

const bareServer = fileURLToPath(new URL('./bare.ts', import.meta.url));

/** Every server, in the order of the rounds. The bare one answers as many bytes as the sandbox does. */
export async function serversUnderTest(): Promise<ServerUnderTest[]> {
  const sandbox = sandboxNamed(names.sandbox, 'one');
  const sample = await startServer(sandbox);
  await sample.stop();
  return [
    sandbox,
    prismNamed(names.prism, ['-v', 'silent']),
    prismNamed(names.prismLogging, []),
    {
      name: names.bare,
      args: (port) => [bareServer, String(port), String(sample.bytes)],
      basePath: '',
      keepsBooks: false,
      people: 'one',
    },
    sandboxNamed(names.newPeople, 'new'),
  ];
}

function sandboxNamed(name: string, people: 'one' | 'new'): ServerUnderTest {
  const command = ['--conditions=bgv-kit-source', 'apps/bgv/src/main.ts', 'sandbox', '--json'];
  return { name, args: (port) => [...command, '--port', String(port)], basePath: '/api', keepsBooks: true, people };
}

function prismNamed(name: string, flags: readonly string[]): ServerUnderTest {
  const command = [prismBinary(), 'mock', 'packages/spec/src/generated/document.json', ...flags];
  // Prism ignores the base path of the document's servers.
  return { name, args: (port) => [...command, '--port', String(port)], basePath: '', keepsBooks: false, people: 'one' };
}

function prismBinary(): string {
  const file = require.resolve('@stoplight/prism-cli/package.json');
  const manifest: { readonly bin: { readonly prism: string } } = require(file);
  return join(dirname(file), manifest.bin.prism);
}
