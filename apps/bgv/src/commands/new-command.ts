import { Command } from 'commander';

/** A command that never exits by itself, and whose help ends with examples. Its name is its whole path: `contract diff`. */
export function newCommand(path: string, description: string, examples: string): Command {
  return new Command(path.split(' ').at(-1))
    .enablePositionalOptions()
    .description(description)
    .exitOverride()
    .showHelpAfterError(`Run bgv ${path} --help for examples.`)
    .addHelpText('after', `\nExamples:\n${examples.trim().replace(/^/gm, '  ')}`);
}
