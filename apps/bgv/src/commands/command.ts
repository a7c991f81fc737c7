import { Command, Option } from '@commander-js/extra-typings';
import type { Shell } from '../shell.ts';
import { toNonEmpty, toPath, toPort } from './option-values.ts';

/** A command whose help ends with examples. Its name is its whole path: `contract diff`. */
export function newCommand(shell: Shell, path: string, description: string, examples: string): Command {
  return plainCommand(shell, path.split(' ').at(-1) ?? path)
    .description(description)
    .showHelpAfterError(`Run bgv ${path} --help for examples.`)
    .addHelpText('after', `\nExamples:\n${examples.trim().replace(/^/gm, '  ')}`);
}

/** A command that writes where the shell says, and never exits by itself. */
export function plainCommand({ stdout, stderr }: Shell, name: string): Command {
  return (
    new Command(name)
      .configureOutput({
        writeOut: (text) => stdout.write(text),
        writeErr: (text) => stderr.write(text),
        getOutHelpWidth: () => stdout.columns ?? 80,
        getErrHelpWidth: () => stderr.columns ?? 80,
      })
      .exitOverride()
      // What follows a command is the command's: two of them may have an option of the same name.
      .enablePositionalOptions()
  );
}

/** `--spec`. */
export function specOption(shell: Shell) {
  return new Option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own").argParser(toPath(shell));
}

/** `--port` of a command that serves. */
export function portOption(port: number) {
  return new Option('--port <port>', 'where to listen; 0 picks a free port').argParser(toPort).default(port);
}

/** `--host` of a command that serves. */
export function hostOption() {
  return new Option('--host <host>', 'on which address to listen').argParser(toNonEmpty).default('127.0.0.1');
}
