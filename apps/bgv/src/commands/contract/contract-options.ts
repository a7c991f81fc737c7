import { Option } from '@commander-js/extra-typings';
import type { Shell } from '../../shell.ts';
import { newCommand, specOption } from '../command.ts';
import { toInteger, toMilliseconds, toNumbers, toPath } from '../option-values.ts';

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
Numbers on a vendor's host belong to people: use your own, and state your purpose.

Exit codes: 0 all that was proved holds, 1 a rule is broken, 2 usage, 3 nothing was proved or the run ended early,
130 interrupted (the report is written all the same).`;

/** What `bgv contract` is asked for. */
export type ContractOptions = ReturnType<ReturnType<typeof contractOptions>['opts']>;

/** `bgv contract`, as it is typed. */
export function contractOptions(shell: Shell) {
  const description = 'Check whether a server honours the contract: validation rules and credit accounting.';
  return newCommand(shell, 'contract', description, examples)
    .addOption(option('--target <url or name>', 'base URL with its base path, or a profile', 'BGV_TARGET'))
    .option('--config <file>', 'a config file in place of the bgv.config that is found', toPath(shell))
    .option('--plan', 'print every case, what it needs and the most it can spend; send nothing')
    .addOption(option('--key <key>', 'a working key with credits', 'BGV_KEY'))
    .addOption(option('--key-low <key>', 'a working key with few credits, all of which are spent', 'BGV_KEY_LOW'))
    .addOption(option('--key-empty <key>', 'a working key without credits', 'BGV_KEY_EMPTY'))
    .addOption(option('--key-forbidden <key>', 'a key without access', 'BGV_KEY_FORBIDDEN'))
    .addOption(option('--key-revoked <key>', 'a key that was revoked', 'BGV_KEY_REVOKED'))
    .option('--shared-key', 'others spend from the key: its balance decides nothing')
    .addOption(numbers('--found <number>', 'a number that the bureau knows; may be repeated', 'BGV_FOUND'))
    .addOption(noRecordOption())
    .addOption(numbers('--bureau-error <number>', 'a number at which the bureau fails', 'BGV_BUREAU_ERROR'))
    .addOption(option('--name <text>', 'the full name of the person whose numbers these are', 'BGV_NAME'))
    .addOption(option('--purpose <text>', 'your purpose, sent with what reaches the bureau', 'BGV_PURPOSE'))
    .addOption(option('--max-credits <n>', 'budget (no limit here, else 0)', 'BGV_MAX_CREDITS').argParser(toInteger(0)))
    .option('--concurrency <n>', 'free requests under way at once (8 here, else 1)', toInteger(1))
    .option('--rate <n>', 'the most requests per second', toInteger(1))
    .addOption(option('--timeout <ms>', 'for one answer (default: 10000)', 'BGV_TIMEOUT').argParser(toMilliseconds))
    .option('--seed <n>', 'draw the random requests of an earlier run again', toInteger(1))
    .option('--strict', 'also fail differences where the vendor documentation is silent')
    .addOption(specOption(shell))
    .option('--json [file]', 'the report as JSON, to a file or in place of the text', toPath(shell))
    .option('--junit <file>', 'the report as JUnit XML, for a CI server', toPath(shell))
    .option('--html <file>', 'the report as one HTML page', toPath(shell))
    .option('--markdown <file>', 'the report as Markdown, for a pull request', toPath(shell))
    .option('--github', 'annotations for GitHub Actions');
}

/** Whether `--target` is a URL: a name has no colon, so what has one is meant as a URL. */
export function isUrl(target: string): boolean {
  return target.includes(':') || target.includes('/');
}

function option<Flags extends string>(flags: Flags, description: string, variable: string) {
  return new Option(flags, description).env(variable);
}

function numbers<Flags extends string>(flags: Flags, description: string, variable: string) {
  return option(flags, description, variable).argParser(toNumbers);
}

/** The parser, and the types, take `--no-…` for the negation of another option; this one is a name. */
function noRecordOption() {
  const noRecord = numbers('--no-record <number>', 'a number that the bureau does not know', 'BGV_NO_RECORD');
  noRecord.negate = false;
  // With `negate` off, the parser names the option as it names this one.
  return noRecord as unknown as ReturnType<typeof numbers<'--noRecord <number>'>>;
}
