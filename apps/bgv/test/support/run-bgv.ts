import { runProgram } from '../../src/run-program.ts';
import { type Output, processShell } from '../../src/shell.ts';
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
 * Runs `bgv` in this process, to its end. Runs take turns: during its turn a run has the environment, the folder and the
 * `fetch` of the process to itself. What only a process can show is for `runBgvProcess`.
 */
export function runBgv(args: readonly string[], options: OwnRunOptions = {}): Promise<Finished> {
  const run = turn.then(() => runInTurn(args, options));
  turn = run.catch(() => undefined);
  return run;
}

async function runInTurn(args: readonly string[], options: OwnRunOptions): Promise<Finished> {
  const said = { stdout: '', stderr: '' };
  const restore = take(options);
  const { stdout, stderr } = processShell();
  const captured = (name: keyof typeof said, { color }: Output): Output => ({
    color,
    write: (text) => {
      said[name] += text;
    },
  });
  try {
    const code = await runProgram(args, { stdout: captured('stdout', stdout), stderr: captured('stderr', stderr) });
    return { code, ...said };
  } finally {
    restore();
  }
}

/** Gives the process to one run, and answers what gives it back. */
function take({ env = {}, cwd = workspaceFolder, fetch }: OwnRunOptions) {
  const before = { env: process.env, folder: process.cwd() };
  const { fetch: ownFetch } = globalThis;
  process.env = { ...plainEnv(), ...env };
  process.chdir(cwd);
  if (fetch !== undefined)
    globalThis.fetch = (input, init) => fetch(input instanceof Request ? input : new Request(input, init));
  return () => {
    globalThis.fetch = ownFetch;
    process.chdir(before.folder);
    process.env = before.env;
  };
}

/** The environment without the colours and settings of whoever runs the test. */
export function plainEnv(): NodeJS.ProcessEnv {
  const own = /^(BGV_|DATABASE_URL$|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
