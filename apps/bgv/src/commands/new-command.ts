import { Command } from 'commander';

/** A command that never exits by itself, and whose help ends with examples. */
export function newCommand(name: string, description: string, examples: string): Command {
  return new Command(name)
    .description(description)
    .exitOverride()
    .showHelpAfterError(`Run bgv ${name} --help for examples.`)
    .addHelpText('after', `\nExamples:\n${examples.trim().replace(/^/gm, '  ')}`);
}
