import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Shell, toPath } from '../../shell.ts';
import { newCommand } from '../new-command.ts';
import { contractDiffCommand } from './contract-diff.ts';
import type { ContractFlags } from './contract-flags.ts';

const examples = `
bgv contract --target sandbox                 everything, against the sandbox on this machine
bgv contract --target qa --plan               what would be sent and what it would cost; sends nothing
bgv contract --target qa                      what is free: nothing reaches the bureau, nothing is spent
bgv contract --target qa --max-credits 40 --found "$MINE" --purpose "Contract test of our own integration"
                                              with a number that is yours to ask for
bgv contract --target http://127.0.0.1:8080/api --key "$KEY" --html contract.html --junit contract.xml
                                              another server, with reports
bgv contract diff sandbox.json qa.json        what differs between two runs

A target is a base URL, sandbox, qa, live, or a name in bgv.config.ts (or .mjs, .js, .json). The kit's own qa and live read their
keys from BGV_KEY, BGV_KEY_LOW, BGV_KEY_EMPTY, BGV_KEY_FORBIDDEN and BGV_KEY_REVOKED.
With a base URL, options that show a variable can come from the environment; keys should, so that no shell history has them.
Numbers on a vendor's host are people's: use your own, and say why.

Exit codes: 0 all that was proved holds, 1 a rule is broken, 2 usage, 3 nothing was proved or the run ended early,
130 interrupted (the report is written all the same).`;

/** `bgv contract`: judges a server against the document, rule by rule. */
export function contractCommand(shell: Shell): Command {
  return newCommand(
    shell,
    'contract',
    'Check whether a server honours the contract: validation rules and credit accounting.',
    examples,
  )
    .addOption(option('--target <url or name>', 'base URL with its base path, or a profile', 'BGV_TARGET'))
    .option('--config <file>', 'a config file in place of the bgv.config that is found', toPath(shell))
    .option('--plan', 'print every case, what it needs and the most it can spend; send nothing')
    .addOption(option('--key <key>', 'a working key with credits', 'BGV_KEY'))
    .addOption(option('--key-low <key>', 'a working key with few credits, to be spent to the last', 'BGV_KEY_LOW'))
    .addOption(option('--key-empty <key>', 'a working key without credits', 'BGV_KEY_EMPTY'))
    .addOption(option('--key-forbidden <key>', 'a key without access', 'BGV_KEY_FORBIDDEN'))
    .addOption(option('--key-revoked <key>', 'a key that was revoked', 'BGV_KEY_REVOKED'))
    .option('--shared-key', 'others spend from the key: its balance decides nothing')
    .addOption(numbers('--found <number>', 'a number that the bureau knows; may be repeated', 'BGV_FOUND'))
    .addOption(noRecordOption())
    .addOption(numbers('--bureau-error <number>', 'a number at which the bureau fails', 'BGV_BUREAU_ERROR'))
    .addOption(option('--name <text>', 'the full name of the person whose numbers these are', 'BGV_NAME'))
    .addOption(option('--purpose <text>', 'your purpose, sent with what reaches the bureau', 'BGV_PURPOSE'))
    .addOption(
      option('--max-credits <n>', 'spend no more; no limit on this machine, else 0', 'BGV_MAX_CREDITS').argParser(
        toCount('Credits are a whole number, 0 or more.', 0),
      ),
    )
    .addOption(whole('--concurrency <n>', 'free requests under way at once (8 here, else 1)', 'A number of requests'))
    .addOption(whole('--rate <n>', 'the most requests per second', 'A rate'))
    .addOption(whole('--timeout <ms>', 'how long one answer may take (10000)', 'A time-out').env('BGV_TIMEOUT'))
    .addOption(whole('--seed <n>', 'draw the random requests of an earlier run again', 'A seed'))
    .option('--strict', "also hold the target to what the vendor's page leaves open")
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own", toPath(shell))
    .option('--json [file]', 'the report as JSON, to a file or in place of the text', toPath(shell))
    .option('--junit <file>', 'the report as JUnit XML, for a CI server', toPath(shell))
    .option('--html <file>', 'the report as one HTML page', toPath(shell))
    .option('--markdown <file>', 'the report as Markdown, for a pull request', toPath(shell))
    .option('--github', 'annotations for GitHub Actions')
    .addCommand(contractDiffCommand(shell))
    .action(async (flags: ContractFlags, command: Command) => {
      const { runContractCommand } = await import('./run-contract-command.ts');
      shell.exitWith(await runContractCommand(shell, overProfile(flags, command)));
    });
}

/** A profile has variables of its own. What is in the environment for another target must not be sent to this one. */
function overProfile(flags: ContractFlags, command: Command): ContractFlags {
  const { target = '' } = flags;
  if (target === '' || target.includes(':') || target.includes('/')) return flags;
  const own = Object.entries(flags).filter(
    ([name]) => name === 'target' || command.getOptionValueSource(name) !== 'env',
  );
  return Object.fromEntries(own);
}

function option(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(variable);
}

function numbers(flags: string, description: string, variable: string): Option {
  return option(flags, description, variable).argParser(toList);
}

function noRecordOption(): Option {
  const noRecord = numbers('--no-record <number>', 'a number that the bureau does not know', 'BGV_NO_RECORD');
  // The parser reads --no-… as the negation of another option; this one is a name.
  noRecord.negate = false;
  return noRecord;
}

function whole(flags: string, description: string, what: string): Option {
  return new Option(flags, description).argParser(toCount(`${what} is a whole number, 1 or more.`, 1));
}

function toList(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), ...value.split(',').map((number) => number.trim())];
}

function toCount(sentence: string, least: number): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (value === '' || !Number.isSafeInteger(count) || count < least) throw new InvalidArgumentError(sentence);
    return count;
  };
}
