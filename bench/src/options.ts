import { parseArgs } from 'node:util';

/** How long and how often to measure. */
export interface BenchOptions {
  /** How often each server is loaded, in turn with the others. */
  readonly rounds: number;
  /** How long each load lasts, in seconds. */
  readonly seconds: number;
  /** How often each server is started, in turn with the others. */
  readonly starts: number;
  /** Print one JSON object in place of the table. */
  readonly json: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const help = `Usage: pnpm bench [options]

Measures the sandbox against "prism mock", interleaved, on loopback, and prints ratios.

Options:
  --rounds N   loads of each server, in turn (5)
  --seconds N  length of each load, in seconds (4)
  --quick      a smoke test: 1 round of 1 s, 2 starts
  --json       one JSON object on stdout
  --help       this text

Examples:
  pnpm bench
  pnpm bench --quick
  pnpm bench --rounds 9 --json > bench.json

Exit codes: 0 all bars hold, 1 one does not (or cannot be measured here), 2 the benchmark could not run.`;

/**
 * Reads the command line.
 *
 * @throws Error for an unknown option, or for a number that is none.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, json, help } = values;
  return {
    rounds: toCount('--rounds', values.rounds) ?? (quick ? 1 : 5),
    seconds: toCount('--seconds', values.seconds) ?? (quick ? 1 : 4),
    starts: quick ? 2 : 7,
    json,
    help,
  };
}

function toCount(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 1000) {
    throw new Error(`${name} must be an integer from 1 to 1000; got "${text}".`);
  }
  return count;
}

/** Takes a line that says how far the benchmark is. */
export type Say = (line: string) => void;
