import { type Command, InvalidArgumentError, Option } from 'commander';
import { callerPath } from '../caller-path.ts';
import { type FixtureFlags, type FixtureKind, fixtureKinds } from '../fixtures/fixture-flags.ts';
import { peopleFormats } from '../people/people-formats.ts';
import { newCommand } from './new-command.ts';

const examples = `
bgv fixtures person                                  one made-up person, as JSON
bgv fixtures person --seed 9000012345                the person behind a number: always the same
bgv fixtures request --count 100 > requests.jsonl    valid requests, one per line
bgv fixtures body --status 404                       a valid answer of any documented status
bgv fixtures near-miss --rule mobile_number.ten-digits --count 5
                                                     requests that break exactly this rule
bgv fixtures people --count 20 --out people.csv      a file for bgv sandbox --people, to be changed by hand`;

/** `bgv fixtures`: prints synthetic data, one JSON value per line. */
export function fixturesCommand(): Command {
  return newCommand(
    'fixtures',
    'Print synthetic people, requests, answers and near misses. Same seed, same bytes.',
    examples,
  )
    .argument('<kind>', fixtureKinds.join(' | '), toKind)
    .option('--seed <seed>', 'where to begin; a mobile number gives its person', '1')
    .option('--count <n>', 'how many, one per line', toCount, 1)
    .option('--status <status>', 'for body: of which status', toStatus, 200)
    .option('--rule <id>', 'for near-miss: which rule to break (bgv scenarios lists them); all in turn by default')
    .option('--operation <id>', 'of which operation; the first by default')
    .addOption(
      new Option('--format <format>', 'for people: json or csv; by default what --out ends in').choices(peopleFormats),
    )
    .option('--out <file>', 'for people: write this file, .json or .csv')
    .option('--force', 'for people: overwrite a file that is there')
    .addOption(new Option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own"))
    .action(async (kind: FixtureKind, flags: FixtureFlags) => {
      const { printFixtures } = await import('../fixtures/print-fixtures.ts');
      const { spec, out } = flags;
      await printFixtures(kind, {
        ...flags,
        ...(spec !== undefined && { spec: callerPath(spec) }),
        ...(out !== undefined && { out: callerPath(out) }),
      });
    });
}

function toKind(value: string): FixtureKind {
  const kind = fixtureKinds.find((candidate) => candidate === value);
  if (kind === undefined) throw new InvalidArgumentError(`Known kinds: ${fixtureKinds.join(', ')}.`);
  return kind;
}

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('A count is a whole number, 1 or more.');
  return count;
}

function toStatus(value: string): number {
  if (!/^[1-5][0-9]{2}$/.test(value)) throw new InvalidArgumentError('A status is a number such as 200 or 404.');
  return Number(value);
}
