import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';

/**
 * What a config file holds: the value of a JSON file, or a module's default export. It is not checked here.
 *
 * @throws BgvError `CONFIG_INVALID` for a file that cannot be read or run, or that has another ending.
 */
export async function readConfig(file: string): Promise<unknown> {
  if (extname(file) === '.json') return readJson(file);
  if (!/^\.[cm]?[jt]s$/.test(extname(file))) {
    throw invalid(file, `must end with .ts, .mjs, .js or .json, to say what it is. Rename it and run again.`);
  }
  const module = await importModule(file);
  if ('default' in module) return module.default;
  throw invalid(file, 'has no default export. Write `export default { targets: { … } }` and run again.');
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw invalid(file, `cannot be read (${error.code}). Make it readable, and run again.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The parser's message quotes the file, which may hold a key: only the place is taken from it, and it is no cause.
    const [place = ''] = /line \d+ column \d+/.exec(String(error)) ?? [];
    throw invalid(file, `is not JSON${place && `: see ${place}`}. Correct the file and run again.`);
  }
}

async function importModule(file: string): Promise<object> {
  const { href } = pathToFileURL(file);
  // TypeScript here is always an ES module, whatever the package around it says, and without a warning when it says nothing.
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url === href && file.endsWith('.ts') ? { ...found, format: 'module-typescript' } : found;
    },
  });
  try {
    return await import(href);
  } catch (error) {
    throw invalid(file, `cannot be loaded: ${reasonOf(error)}. ${remedyFor(error)}`);
  } finally {
    hooks.deregister();
  }
}

/** The first line of an error, without the words that have digits: a parser may quote a key or a number there. */
function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : 'it threw a value that is no Error').split('\n');
  return line.replace(/[^\s'"`(),;:]*[0-9][^\s'"`(),;:]*/g, '…').replace(/\.+$/, '');
}

function remedyFor(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    ? 'Install what it imports beside it; without `defineConfig` it can `export default { targets: { … } }`.'
    : 'Correct the file and run again.';
}

function invalid(file: string, message: string): BgvError {
  return new BgvError('CONFIG_INVALID', `${shownPath(file)} ${message}`);
}
