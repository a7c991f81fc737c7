import { Option } from '@commander-js/extra-typings';
import type { Shell } from '../shell.ts';
import { newCommand, specOption } from './command.ts';
import { toPath } from './option-values.ts';

const examples = `
bgv generate --out src/bgv                        write the typed client into your repository (npm i openapi-fetch)
bgv generate --out src/bgv --spec ./openapi.yaml  from your own document
bgv generate --out src/bgv --import-extension ts  for code that runs without a build step`;

/** `bgv generate`: writes the client's sources and the document's types into a folder. */
export function generateCommand(shell: Shell) {
  const description = 'Write the typed client, with the types of the document, into your own repository.';
  const importExtension = new Option('--import-extension <kind>', 'how files import one another')
    .choices(['js', 'ts', 'none'])
    .default('js' as const);
  return newCommand(shell, 'generate', description, examples)
    .requiredOption('--out <dir>', 'the folder to write; only a folder of its own is ever overwritten', toPath(shell))
    .addOption(specOption(shell))
    .addOption(importExtension)
    .action(async (options) => {
      const { generateClient } = await import('../generate/generate-client.ts');
      await generateClient(shell, options);
    });
}
