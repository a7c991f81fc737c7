import { createRequire } from 'node:module';
import { plainCommand } from './commands/command.ts';
import { contractCommand } from './commands/contract/contract.ts';
import { fixturesCommand } from './commands/fixtures/fixtures.ts';
import { generateCommand } from './commands/generate.ts';
import { proxyCommand } from './commands/proxy.ts';
import { sandboxCommand } from './commands/sandbox/sandbox.ts';
import { scenariosCommand } from './commands/scenarios/scenarios.ts';
import type { Shell } from './shell.ts';

// The package's manifest is one folder up from the source and from the build.
const { version: ownVersion } = createRequire(import.meta.url)('../package.json');

const help = `
Examples:
  bgv sandbox                                     serve the API on http://127.0.0.1:4010/api
  bgv scenarios                                   which number answers what
  bgv contract --target URL --key KEY             check a server, rule by rule
  bgv proxy --upstream URL                        watch live calls: each checked, none changed
  bgv generate --out src/bgv                      write the typed client into your repository
  bgv fixtures person --count 3                   synthetic people, the same each time

Exit codes: 0 done, 1 contract broken, 2 usage, 3 nothing could be proved.`;

/** The `bgv` command line. Each command loads what it needs only when it runs. */
export function createProgram(shell: Shell) {
  return plainCommand(shell, 'bgv')
    .description('Build against the KonnectNXT API without calling it: sandbox, contract tests, client, fixtures.')
    .version(ownVersion)
    .showHelpAfterError('Run with --help for examples.')
    .addCommand(sandboxCommand(shell))
    .addCommand(contractCommand(shell))
    .addCommand(proxyCommand(shell))
    .addCommand(generateCommand(shell))
    .addCommand(fixturesCommand(shell))
    .addCommand(scenariosCommand(shell))
    .addHelpText('after', help);
}
