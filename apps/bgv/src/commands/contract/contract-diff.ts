import type { Command } from 'commander';
import { newCommand } from '../new-command.ts';
import type { DiffFlags } from './diff-command.ts';

const examples = `
bgv contract --target sandbox --json sandbox.json
bgv contract --target qa --json qa.json
bgv contract diff sandbox.json qa.json             what the vendor does otherwise than the sandbox

Exit codes: 0 nothing changed, 1 something did, 2 a file is no report.`;

/** `bgv contract diff`: compares two reports. */
export function contractDiffCommand(): Command {
  return newCommand('contract diff', 'Show what changed between two reports: two runs, or two targets.', examples)
    .argument('<before>', 'a report as JSON')
    .argument('<after>', 'another')
    .option('--markdown', 'print Markdown')
    .action(async (before: string, after: string, flags: DiffFlags) => {
      const { runDiffCommand } = await import('./diff-command.ts');
      process.exitCode = await runDiffCommand(before, after, flags);
    });
}
