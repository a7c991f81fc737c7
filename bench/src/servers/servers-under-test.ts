import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerUnderTest } from './server-under-test.ts';
import { startServer } from './start-server.ts';

/** The names of the rows. */
export const names = {
  sandbox: 'bgv sandbox',
  source: 'bgv sandbox, from source',
  newPeople: 'bgv sandbox, new people',
  sqlite: 'bgv sandbox, SQLite',
  postgres: 'bgv sandbox, PostgreSQL',
  prism: 'prism mock -v silent',
  prismLogging: 'prism mock',
  bare: 'bare node:http',
} as const;

const require = createRequire(import.meta.url);

const bareServer = fileURLToPath(new URL('./bare.ts', import.meta.url));

/** Every server, in the order of the rounds. The bare one answers as many bytes as the sandbox does. */
export async function serversUnderTest({ dataFolder, databaseUrl }: Storage): Promise<ServerUnderTest[]> {
  const sandbox = sandboxServer({ name: names.sandbox });
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
    sandboxServer({ name: names.source, command: fromSource }),
    sandboxServer({ name: names.newPeople, people: 'new' }),
    sandboxServer({ name: names.sqlite, flags: ['--data', dataFolder] }),
    ...(databaseUrl === undefined
      ? []
      : [sandboxServer({ name: names.postgres, flags: ['--database-url', databaseUrl] })]),
  ];
}

/** As a consumer installs it: what `pnpm build` makes. */
const built = ['apps/bgv/dist/main.mjs'];
/** As a checkout runs it. */
const fromSource = ['--conditions=bgv-kit-source', 'apps/bgv/src/main.ts'];

/** Where the durable sandboxes store their ledgers. */
export interface Storage {
  /** A folder for SQLite. */
  readonly dataFolder: string;
  /** A PostgreSQL database; without one, its row is left out and its bars count as not held. */
  readonly databaseUrl: string | undefined;
}

interface SandboxRow {
  readonly name: string;
  readonly people?: 'one' | 'new';
  readonly command?: readonly string[];
  readonly flags?: readonly string[];
}

function sandboxServer({ name, people = 'one', command = built, flags = [] }: SandboxRow): ServerUnderTest {
  const args = (port: number) => [...command, 'sandbox', '--json', '--port', String(port), ...flags];
  return { name, args, basePath: '/api', keepsBooks: true, people };
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
