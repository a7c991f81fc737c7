import type { Shell } from '../../shell.ts';
import { contractDiffCommand } from './contract-diff.ts';
import { type ContractOptions, contractOptions, isUrl } from './contract-options.ts';

/** `bgv contract`: judges a server against the document, rule by rule. */
export function contractCommand(shell: Shell) {
  return contractOptions(shell)
    .addCommand(contractDiffCommand(shell))
    .action(async (options, command) => {
      const { runContract } = await import('./run-contract.ts');
      const isAmbient = (name: string) => command.getOptionValueSource(name) === 'env';
      shell.exitWith(await runContract(shell, forTarget(options, isAmbient)));
    });
}

/** A profile has variables of its own. What the environment holds for another target must not be sent to this one. */
function forTarget(options: ContractOptions, isAmbient: (name: string) => boolean): ContractOptions {
  if (options.target === undefined || isUrl(options.target)) return options;
  return Object.fromEntries(Object.entries(options).filter(([name]) => name === 'target' || !isAmbient(name)));
}
