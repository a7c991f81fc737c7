import type { Shell } from '../../shell.ts';
import { newCommand } from '../command.ts';
import { toPath } from '../option-values.ts';

const examples = `
bgv contract --target sandbox --json sandbox.json
bgv contract --target qa --json qa.json
bgv contract diff sandbox.json qa.json             what the vendor does otherwise than the sandbox

Exit codes: 0 nothing changed, 1 something did, 2 a file is no report.`;

/** `bgv contract diff`: compares two reports. */
export function contractDiffCommand(shell: Shell) {
  const description = 'Show what changed between two reports: two runs, or two targets.';
  return newCommand(shell, 'contract diff', description, examples)
    .argument('<before>', 'a report as JSON', toPath(shell))
    .argument('<after>', 'another', toPath(shell))
    .option('--markdown', 'print Markdown')
    .action(async (before, after, options) => {
      const { printDiff } = await import('./print-diff.ts');
      shell.exitWith(await printDiff(shell, before, after, options));
    });
}
