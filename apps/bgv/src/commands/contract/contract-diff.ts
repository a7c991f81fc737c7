import type { Command } from 'commander';
import { type Shell, toPath } from '../../shell.ts';
import { newCommand } from '../new-command.ts';
import type { DiffFlags } from './diff-command.ts';

const examples = `
bgv contract --target sandbox --json sandbox.json
bgv contract --target qa --json qa.json
bgv contract diff sandbox.json qa.json             what the vendor does otherwise than the sandbox

Exit codes: 0 nothing changed, 1 something did, 2 a file is no report.`;

/** `bgv contract diff`: compares two reports. */
export function contractDiffCommand(shell: Shell): Command {
  return newCommand(
    shell,
    'contract diff',
    'Show what changed between two reports: two runs, or two targets.',
    examples,
  )
    .argument('<before>', 'a report as JSON', toPath(shell))
    .argument('<after>', 'another', toPath(shell))
    .option('--markdown', 'print Markdown')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { runDiffCommand } = await import('./diff-command.ts');
      shell.exitWith(await runDiffCommand(shell, before, after, flags));
    });
}
