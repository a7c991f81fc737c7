import type { Command } from 'commander';
import { type Shell, toPath } from '../../shell.ts';
import { newCommand } from '../new-command.ts';

const examples = `
bgv scenarios                         which number answers what, and which request breaks which rule
bgv scenarios --json                  the same, with requests and answers, for a script
bgv scenarios --spec ./openapi.yaml   of your own document`;

/** `bgv scenarios`: prints the scenarios of the document. */
export function scenariosCommand(shell: Shell): Command {
  return newCommand(
    shell,
    'scenarios',
    'List what the sandbox can be asked for: scenario, request, status, price.',
    examples,
  )
    .option('--json', 'print JSON')
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own", toPath(shell))
    .action(async ({ json, spec }: { json?: true; spec?: string }) => {
      const { printScenarios } = await import('./print-scenarios.ts');
      await printScenarios(shell, { json: json ?? false, spec });
    });
}
