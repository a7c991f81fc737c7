import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { document, operations } from '@bgv-kit/spec/document';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LoadedDocument } from '../document/load-document.ts';
import { type ClientForm, clientFiles } from './client-files.ts';
import { writeFolder } from './write-folder.ts';

const run = promisify(execFile);
const workspace = join(import.meta.dirname, '../../../..');
const command = 'bgv generate --out src/bgv';
const own: LoadedDocument = { document, operations };

/** What `bgv generate` does with a document. */
async function writeClient(loaded: LoadedDocument, { out: folder, ...form }: ClientForm & { out: string }) {
  return writeFolder(folder, await clientFiles(loaded, form));
}

let team: string;
let out: string;
beforeEach(async () => {
  team = await mkdtemp(join(await realpath(tmpdir()), 'bgv-write-client-'));
  out = join(team, 'src/bgv');
});
afterEach(() => rm(team, { recursive: true }));

/** The document with two more operations: a copy of the first one, and one without a body but with a parameter. */
function withMoreOperations(): LoadedDocument {
  const paths = objectAt(document, 'paths');
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation to copy.');
  const post = objectAt(objectAt(paths, operation.path), 'post');
  const { requestBody: _, ...answers } = post;
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const more = {
    '/v2/other/pull': { post: { ...post, operationId: 'pullOther' } },
    '/v2/other/{id}': { get: { ...answers, operationId: 'readOther', parameters: [id] } },
  };
  return {
    document: { ...document, paths: { ...paths, ...more } },
    operations: [
      operation,
      { ...operation, id: 'pullOther', path: '/v2/other/pull' },
      { ...operation, id: 'readOther', method: 'GET', path: '/v2/other/{id}' },
    ],
  };
}

function objectAt(node: JsonObject, name: string): JsonObject {
  const value = node[name];
  if (!isJsonObject(value)) throw new Error(`The document has no object at ${name}.`);
  return value;
}

const consumer = (ending: string) => `import { createClient, type OutcomeOf } from './bgv/index${ending}';

export async function check(baseUrl: string): Promise<string> {
  const client = createClient({ baseUrl, apiKey: 'secret' });
  const outcome: OutcomeOf<'pullCustomerData'> = await client.pullCustomerData({ mobile_number: '9000000101', full_name: 'Asha Verma' });
  if (outcome.outcome === 'found') return \`\${outcome.data.personalInfo.fullName.toUpperCase()} \${outcome.charged}\`;
  // @ts-expect-error -- a field that the document does not have
  void (() => client.pullCustomerData({ mobile_number: '', full_name: '', age: 3 }));
  return outcome.message;
}
`;

const moreCalls = `
export async function more(baseUrl: string): Promise<string> {
  const client = createClient({ baseUrl, apiKey: 'secret' });
  // @ts-expect-error -- the path needs its parameter
  void (() => client.readOther());
  const other = await client.pullOther({ mobile_number: '9000000101', full_name: 'Asha Verma' });
  const read = await client.readOther(undefined, { params: { path: { id: 'a b' } } });
  return [other, read].map((one) => one.outcome === 'found' ? one.data.personalInfo.fullName : one.message).join();
}
`;

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' };
const bundler = { module: 'esnext', moduleResolution: 'bundler' };

/** What a consuming team has: a strict project with openapi-fetch installed. */
async function makeTeam(consumerText: string): Promise<void> {
  await mkdir(join(team, 'node_modules'), { recursive: true });
  const installed = await realpath(join(workspace, 'packages/client/node_modules/openapi-fetch'));
  await symlink(installed, join(team, 'node_modules/openapi-fetch'), 'junction');
  await writeFile(join(team, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(team, 'src/consumer.ts'), consumerText);
}

/** Compiles the team's project into `dist` with the workspace's tsc; rejects with its complaints. */
async function compile(options: object): Promise<void> {
  const strictest = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  const unforgiving = { noUnusedLocals: true, noPropertyAccessFromIndexSignature: true, verbatimModuleSyntax: true };
  const base = { target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], rootDir: 'src', outDir: 'dist' };
  const compilerOptions = { ...base, ...strictest, ...unforgiving, ...options };
  await writeFile(join(team, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  await run(join(workspace, 'node_modules/.bin/tsc'), ['-p', team]).catch((error: { stdout?: string }) => {
    throw new Error(error.stdout, { cause: error });
  });
}

/** Every file below the folder, and what it holds. */
async function bytesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
}

/** Runs an exported function of the compiled consumer under Node, against a server that finds everybody. */
async function runUnderNode(name: string, module = 'dist/consumer.js'): Promise<{ said: string; asked: string[] }> {
  const asked: string[] = [];
  const [found] = operations.flatMap(({ scenarios }) => scenarios.filter(({ status }) => status === 200));
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found?.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  const call = `const { ${name} } = await import('${pathToFileURL(join(team, module))}'); console.log(await ${name}('http://127.0.0.1:${port}/api'));`;
  try {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', call]);
    return { said: stdout.trim(), asked };
  } finally {
    server.close();
  }
}

test.each([
  ['nodenext', nodenext],
  ['bundler', bundler],
])('a team under %s resolution can compile what is written', async (_, options) => {
  await writeClient(own, { out, command });
  await makeTeam(consumer('.js'));
  await compile(options);
});

test('what is written runs under Node and gives the person', async () => {
  await writeClient(own, { out, command });
  await makeTeam(consumer('.js'));
  await compile(nodenext);
  const { said, asked } = await runUnderNode('check');
  expect(said).toMatch(/^[A-Z .]+ yes$/);
  expect(asked).toEqual([`POST /api${operations[0]?.path} Bearer secret`]);
});

test('a document with more operations gives a client with more methods', async () => {
  await writeClient(withMoreOperations(), { out, command });
  await makeTeam(consumer('.js') + moreCalls);
  await compile(bundler);
  await compile(nodenext);
  const { asked } = await runUnderNode('more');
  expect(asked).toEqual(['POST /api/v2/other/pull Bearer secret', 'GET /api/v2/other/a%20b Bearer secret']);
});

test('imports that end in .ts run without a build step', async () => {
  await writeClient(own, { out, command, importExtension: 'ts' });
  await makeTeam(consumer('.ts'));
  await compile({ ...nodenext, allowImportingTsExtensions: true, noEmit: true });
  expect((await runUnderNode('check', 'src/consumer.ts')).said).toMatch(/ yes$/);
});

test('imports without an ending compile under bundler resolution', async () => {
  await writeClient(own, { out, command, importExtension: 'none' });
  await makeTeam(consumer(''));
  await compile(bundler);
});

test('every file says where it comes from and how to write it again, and none needs the kit', async () => {
  const files = await writeClient(own, { out, command });
  expect(files).toEqual(files.toSorted());
  expect(files).toEqual(expect.arrayContaining(['generated/operations.ts', 'index.ts', 'paths.ts']));
  expect(files.filter((name) => name.includes('.test'))).toEqual([]);
  for (const name of files) {
    const text = await readFile(join(out, name), 'utf8');
    expect(text.split('\n')[0]).toBe(`// Generated by bgv-kit. Do not edit; to write it again, run: ${command}`);
    expect(text).not.toMatch(/from '(@bgv-kit|\.[^']*\.ts')/);
  }
});

test('writing twice gives the same bytes', async () => {
  await writeClient(own, { out, command });
  const first = await bytesOf(out);
  await writeClient(own, { out, command });
  expect(await bytesOf(out)).toEqual(first);
});

test('a file of an older run that is no longer needed goes, and one of the team stays', async () => {
  await writeClient(own, { out, command });
  const manifest = JSON.parse(await readFile(join(out, '.bgv-kit.json'), 'utf8'));
  await writeFile(join(out, '.bgv-kit.json'), JSON.stringify({ ...manifest, files: [...manifest.files, 'old.ts'] }));
  await writeFile(join(out, 'old.ts'), '');
  await writeFile(join(out, 'ours.ts'), 'mine');
  await writeClient(own, { out, command });
  const present = await readdir(out);
  expect(present).not.toContain('old.ts');
  expect(present).toContain('ours.ts');
});

test('a folder with anything else in it is refused, and left as it was', async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.ts'), 'mine');
  await expect(writeClient(own, { out, command })).rejects.toMatchObject({
    code: 'FOLDER_NOT_OURS',
    message: expect.stringContaining('--out'),
  });
  expect(Object.values(await bytesOf(out))).toEqual(['mine']);
});

test("a team's file in the way of a new one is refused", async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, '.bgv-kit.json'), JSON.stringify({ files: ['paths.ts'] }));
  await writeFile(join(out, 'errors.ts'), 'mine');
  await expect(writeClient(own, { out, command })).rejects.toMatchObject({ code: 'FOLDER_NOT_OURS' });
  expect(await readFile(join(out, 'errors.ts'), 'utf8')).toBe('mine');
});

test('a list of files that points outside the folder removes nothing there', async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(team, 'src/precious.ts'), 'mine');
  const files = ['paths.ts', '../precious.ts', join(team, 'src/precious.ts')];
  await writeFile(join(out, '.bgv-kit.json'), JSON.stringify({ files }));
  await writeClient(own, { out, command });
  expect(await readFile(join(team, 'src/precious.ts'), 'utf8')).toBe('mine');
});

test('a file where the folder should be is refused', async () => {
  await writeFile(join(team, 'taken'), '');
  const target = { out: join(team, 'taken'), command };
  await expect(writeClient(own, target)).rejects.toMatchObject({ code: 'FOLDER_NOT_OURS' });
});

test('says so when the sources of the client are not there', async () => {
  const target = { out, command, source: join(team, 'nowhere') };
  await expect(writeClient(own, target)).rejects.toMatchObject({ code: 'CLIENT_SOURCE_MISSING' });
});
