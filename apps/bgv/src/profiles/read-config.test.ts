import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { appFolder } from '../../test/support/folders.ts';
import { folderWith } from './testing/config-folder.ts';
import { plantedKey, plantedNumber } from './testing/example-configs.ts';

const module = 'export default { targets: {} };';
const typed = `interface Config { readonly targets: object }\n${module.replace(';', ' satisfies Config;')}`;
const configUrl = pathToFileURL(join(appFolder, 'src/config.ts')).href;

/** What a file is called and holds, and what the package around it says of modules. */
const readable: [what: string, file: string, content: string, manifest?: string][] = [
  ['JSON', 'c.json', '{ "targets": {} }'],
  ['JSON with a byte order mark', 'c.json', '\uFEFF{ "targets": {} }'],
  ['a module', 'c.mjs', module],
  ['a module of a package of modules', 'c.js', module, '{ "type": "module" }'],
  ['a CommonJS module', 'c.js', 'module.exports = { targets: {} };', '{ "type": "commonjs" }'],
  ['TypeScript', 'c.ts', typed, '{ "type": "module" }'],
  ['TypeScript in a package without a module type', 'c.ts', typed, '{}'],
  ['TypeScript in a CommonJS package', 'c.ts', typed, '{ "type": "commonjs" }'],
  [
    'TypeScript with the helper',
    'c.ts',
    `import { defineConfig } from '${configUrl}';\nexport default defineConfig({ targets: {} });`,
  ],
];

test.for(readable)('%s is read, without a warning', async ([, file, content, manifest]) => {
  const folder = await folderWith({ [file]: content, ...(manifest !== undefined && { 'package.json': manifest }) });
  expect(await readByNode(join(folder, file))).toEqual({ read: { targets: {} }, stderr: '' });
});

/** What is wrong with a file, and what the message must say. */
const broken: [what: string, file: string, content: string, said: string][] = [
  ['another format', 'c.yaml', 'targets:', 'must end with .ts, .mjs, .js or .json'],
  ['JSON that is cut off', 'c.json', '{ "targets": {', 'is not JSON'],
  ['JSON with a comma too many', 'c.json', '{\n  "targets": {},\n}', 'line 3 column 1'],
  ['JSON with a key without quotation marks', 'c.json', `{ "targets": ${plantedKey} }`, 'is not JSON'],
  ['JSON with a number in a wrong place', 'c.json', `{"a":k${plantedNumber}}`, 'is not JSON. Correct'],
  ['a module without a default export', 'c.mjs', 'export const targets = {};', 'export default { targets'],
  [
    'a module that imports what is not there',
    'c.ts',
    `import 'bgv-kit-nowhere';\n${module}`,
    'Install what it imports',
  ],
  ['a module with a slip', 'c.mjs', 'export default { targets: ;', 'cannot be loaded: Unexpected token'],
  ['TypeScript that cannot be stripped', 'c.ts', `enum Level { Low }\n${module}`, 'enum is not supported'],
  [
    'a module with a key without quotation marks',
    'c.mjs',
    `export default { a: 1 ${plantedKey} };`,
    'cannot be loaded',
  ],
  ['a module with a number in a wrong place', 'c.ts', `export default { a ${plantedNumber} };`, 'cannot be loaded'],
  ['a module that throws', 'c.mjs', `throw new Error('No key like ${plantedKey}');`, 'cannot be loaded: No key like …'],
];

test.for(broken)(
  '%s is refused with the file and a remedy, and its content is not repeated',
  async ([, file, content, said]) => {
    const folder = await folderWith({ [file]: content });
    const { error, stderr } = await readByNode(join(folder, file));
    expect(error).toMatchObject({ name: 'BgvError', code: 'CONFIG_INVALID', cause: false });
    expect(error?.message).toContain(join(folder, file));
    expect(error?.message).toContain(said);
    expect(error?.message + stderr).not.toContain(plantedKey);
    expect(error?.message + stderr).not.toContain(plantedNumber);
  },
);

interface Read {
  readonly read?: unknown;
  readonly error?: { readonly name: string; readonly code: string; readonly message: string; readonly cause: boolean };
  readonly stderr: string;
}

/** Reads a config in a process of its own: here the test runner would import it in its own way, and not Node. */
async function readByNode(file: string): Promise<Read> {
  const reader = pathToFileURL(join(appFolder, 'src/profiles/read-config.ts')).href;
  const script = `
    const { readConfig } = await import(${JSON.stringify(reader)});
    const said = await readConfig(process.argv[1]).then(
      (read) => ({ read }),
      ({ name, code, message, cause }) => ({ error: { name, code, message, cause: cause !== undefined } }),
    );
    console.log(JSON.stringify(said));`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--conditions=bgv-kit-source', '--input-type=module', '--eval', script, file],
    { env },
  );
  return { ...JSON.parse(stdout), stderr };
}
