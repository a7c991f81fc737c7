import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { createProgram } from '../../src/program.ts';
import { runProgram } from '../../src/run-program.ts';
import { workspaceFolder } from './folders.ts';

/** How a command ended and what it said. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is run with, beside its arguments. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** What a command that runs in this process can be run with as well. */
export interface OwnRunOptions extends RunOptions {
  /** Answers what the command sends, in place of a network. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs `bgv` in this process, to its end. Runs take turns: during its turn a run has the output, the environment, the folder, the
 * exit code and the `fetch` of the process to itself. What only a process can show is for `runBgvProcess`.
 */
export function runBgv(args: readonly string[], options: OwnRunOptions = {}): Promise<Finished> {
  const run = turn.then(() => runInTurn(args, options));
  turn = run.catch(() => undefined);
  return run;
}

async function runInTurn(args: readonly string[], options: OwnRunOptions): Promise<Finished> {
  const stdout = new Captured();
  const stderr = new Captured();
  const restore = take(stdout, stderr, options);
  try {
    const code = await runProgram(createProgram(), ['node', 'bgv', ...args]);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    restore();
  }
}

/** Keeps what is written. */
class Captured extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Gives the process to one run, and answers what gives it back. */
function take(stdout: Captured, stderr: Captured, { env = {}, cwd = workspaceFolder, fetch }: OwnRunOptions) {
  const before = { env: process.env, folder: process.cwd(), exitCode: process.exitCode };
  const { console: ownConsole, fetch: ownFetch } = globalThis;
  const writes = [process.stdout.write, process.stderr.write] as const;
  process.env = { ...plainEnv(), ...env };
  process.chdir(cwd);
  process.exitCode = undefined;
  globalThis.console = new Console({ stdout, stderr });
  if (fetch !== undefined)
    globalThis.fetch = (input, init) => fetch(input instanceof Request ? input : new Request(input, init));
  process.stdout.write = stdout.write.bind(stdout);
  process.stderr.write = stderr.write.bind(stderr);
  return () => {
    [process.stdout.write, process.stderr.write] = writes;
    Object.assign(globalThis, { console: ownConsole, fetch: ownFetch });
    process.exitCode = before.exitCode;
    process.chdir(before.folder);
    process.env = before.env;
  };
}

/** The environment without the colours and settings of whoever runs the test. */
export function plainEnv(): NodeJS.ProcessEnv {
  const own = /^(BGV_|DATABASE_URL$|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
