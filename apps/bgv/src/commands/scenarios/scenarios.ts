import type { Shell } from '../../shell.ts';
import { newCommand, specOption } from '../command.ts';

const examples = `
bgv scenarios                         which number answers what, and which request breaks which rule
bgv scenarios --json                  the same, with requests and answers, for a script
bgv scenarios --spec ./openapi.yaml   of your own document`;

/** `bgv scenarios`: prints the scenarios of the document. */
export function scenariosCommand(shell: Shell) {
  const description = 'List what the sandbox can be asked for: scenario, request, status, price.';
  return newCommand(shell, 'scenarios', description, examples)
    .option('--json', 'print JSON')
    .addOption(specOption(shell))
    .action(async (options) => {
      const { printScenarios } = await import('./print-scenarios.ts');
      await printScenarios(shell, options);
    });
}
