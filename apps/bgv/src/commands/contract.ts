import { type Command, InvalidArgumentError, Option } from 'commander';
import { callerPath } from '../caller-path.ts';
import type { ContractFlags } from '../contract/contract-flags.ts';
import { newCommand } from './new-command.ts';

const examples = `
bgv contract --target http://127.0.0.1:4010/api --key sandbox-funded --key-low sandbox-low \\
  --key-empty sandbox-empty --key-forbidden sandbox-forbidden --key-revoked sandbox-revoked
                                     everything, against a sandbox on this machine
bgv contract --target https://testbgv.konnectnxt.com/api --key "$KEY"
                                     what is free: nothing reaches the bureau, nothing is spent
bgv contract --target https://testbgv.konnectnxt.com/api --key "$KEY" --max-credits 40 \\
  --found "$MINE" --purpose "Contract test of our own integration"
                                     with a number that is yours to ask for

Options that show a variable can come from the environment; keys should, so that no shell history has them.
Numbers on a vendor's host are people's: use your own, and say why.

Exit codes: 0 all that was proved holds, 1 a rule is broken, 2 usage, 3 nothing could be proved.`;

/** `bgv contract`: judges a server against the document, rule by rule. */
export function contractCommand(): Command {
  return newCommand(
    'contract',
    'Check whether a server honours the contract: validation rules and credit accounting.',
    examples,
  )
    .addOption(required('--target <url>', 'base URL, with its base path', 'BGV_TARGET'))
    .addOption(required('--key <key>', 'a working key with credits', 'BGV_KEY'))
    .addOption(option('--key-low <key>', 'a working key with few credits, to be spent to the last', 'BGV_KEY_LOW'))
    .addOption(option('--key-empty <key>', 'a working key without credits', 'BGV_KEY_EMPTY'))
    .addOption(option('--key-forbidden <key>', 'a key without access', 'BGV_KEY_FORBIDDEN'))
    .addOption(option('--key-revoked <key>', 'a key that was revoked', 'BGV_KEY_REVOKED'))
    .addOption(
      option('--found <number>', 'a number that the bureau knows; may be repeated', 'BGV_FOUND').argParser(toList),
    )
    .addOption(noRecordOption())
    .addOption(option('--bureau-error <number>', 'a number at which the bureau fails', 'BGV_BUREAU_ERROR'))
    .addOption(option('--purpose <text>', 'your purpose, sent with what reaches the bureau', 'BGV_PURPOSE'))
    .addOption(
      option(
        '--max-credits <n>',
        'spend no more than this; no limit on this machine, else 0',
        'BGV_MAX_CREDITS',
      ).argParser(toCount),
    )
    .addOption(
      option('--timeout <ms>', 'how long one answer may take (10000)', 'BGV_TIMEOUT').argParser(toMilliseconds),
    )
    .option('--strict', "also hold the target to what the vendor's page leaves open")
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own")
    .option('--json', 'print the verdicts as JSON')
    .action(async (flags: ContractFlags) => {
      const { runContractCommand } = await import('../contract/run-contract-command.ts');
      process.exitCode = await runContractCommand({
        ...flags,
        ...(flags.spec !== undefined && { spec: callerPath(flags.spec) }),
      });
    });
}

function option(flags: string, description: string, variable: string): Option {
  return new Option(flags, description).env(variable);
}

function required(flags: string, description: string, variable: string): Option {
  return option(flags, description, variable).makeOptionMandatory();
}

function noRecordOption(): Option {
  const noRecord = option('--no-record <number>', 'a number that the bureau does not know', 'BGV_NO_RECORD');
  // The parser reads --no-… as the negation of another option; this one is a name.
  noRecord.negate = false;
  return noRecord;
}

function toList(value: string, earlier: readonly string[] | undefined): string[] {
  return [...(earlier ?? []), ...value.split(',').map((number) => number.trim())];
}

function toCount(value: string): number {
  const count = Number(value);
  if (value === '' || !Number.isInteger(count) || count < 0)
    throw new InvalidArgumentError('Credits are a whole number, 0 or more.');
  return count;
}

function toMilliseconds(value: string): number {
  const milliseconds = Number(value);
  if (!Number.isInteger(milliseconds) || milliseconds < 1)
    throw new InvalidArgumentError('A time-out is a whole number of milliseconds, 1 or more.');
  return milliseconds;
}
