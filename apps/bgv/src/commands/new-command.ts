import { Command } from 'commander';
import type { Shell } from '../shell.ts';

/** A command that never exits by itself, and whose help ends with examples. Its name is its whole path: `contract diff`. */
export function newCommand(shell: Shell, path: string, description: string, examples: string): Command {
  return plainCommand(shell, path.split(' ').at(-1) ?? path)
    .description(description)
    .showHelpAfterError(`Run bgv ${path} --help for examples.`)
    .addHelpText('after', `\nExamples:\n${examples.trim().replace(/^/gm, '  ')}`);
}

/** A command that prints where the shell says. */
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
