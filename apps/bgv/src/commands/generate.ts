import { type Command, Option } from 'commander';
import type { GenerateFlags } from '../generate/generate-client.ts';
import { type Shell, toPath } from '../shell.ts';
import { newCommand } from './new-command.ts';

const examples = `
bgv generate --out src/bgv                        write the typed client into your repository (npm i openapi-fetch)
bgv generate --out src/bgv --spec ./openapi.yaml  from your own document
bgv generate --out src/bgv --import-extension ts  for code that runs without a build step`;

/** `bgv generate`: writes the client's sources and the document's types into a folder. */
export function generateCommand(shell: Shell): Command {
  return newCommand(
    shell,
    'generate',
    'Write the typed client, with the types of the document, into your own repository.',
    examples,
  )
    .requiredOption('--out <dir>', 'the folder to write; only a folder of its own is ever overwritten', toPath(shell))
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own", toPath(shell))
    .addOption(
      new Option('--import-extension <kind>', 'how files import one another')
        .choices(['js', 'ts', 'none'])
        .default('js'),
    )
    .action(async (flags: GenerateFlags) => {
      const { generateClient } = await import('../generate/generate-client.ts');
      await generateClient(shell, flags);
    });
}
