import { EventEmitter, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { runProgram } from '../../src/run-program.ts';
import { type Output, processShell } from '../../src/shell.ts';
import { workspaceFolder } from './folders.ts';

/** The exit code and the output of a command. */
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

/** A command that runs until it is stopped. */
export interface RunningBgv {
  /** Its output so far. */
  readonly said: Readonly<Record<'stdout' | 'stderr', string>>;
  /** Resolves with its standard output as soon as that matches. Rejects when the command ends without. */
  until(pattern: RegExp): Promise<string>;
  /** Sends a signal, if it still runs, and resolves when it has ended. */
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

/** Runs `bgv` in this process, to its end. Tests that need a process use `runBgvProcess`. */
export function runBgv(args: readonly string[], options: OwnRunOptions = {}): Promise<Finished> {
  return inTurn(options, () => run(args).ended);
}

/** Starts `bgv` in this process; resolves when it has printed something, or has ended. */
export function startBgv(args: readonly string[], options: RunOptions = {}): Promise<RunningBgv> {
  return inTurn(options, async () => {
    const running = run(args);
    await running.until(/./).catch(() => undefined);
    return running;
  });
}

/** The same, stopped at the end of the test. */
export async function bgvForTest(args: readonly string[], options: RunOptions = {}): Promise<RunningBgv> {
  const running = await startBgv(args, options);
  onTestFinished(async () => void (await running.stop()));
  return running;
}

function run(args: readonly string[]): RunningBgv & { readonly ended: Promise<Finished> } {
  const heard = new Heard();
  const signals = new EventEmitter();
  const captured = (name: 'stdout' | 'stderr'): Output => ({
    color: processShell()[name].color,
    write: (text) => heard.add(name, text),
  });
  const shell = { stdout: captured('stdout'), stderr: captured('stderr'), signals, exitNow: () => undefined };
  const ended = runProgram(args, shell)
    .finally(() => heard.end())
    .then((code) => ({ code, ...heard.said }));
  return {
    said: heard.said,
    ended,
    until: (pattern) => heard.until(pattern),
    stop(signal = 'SIGTERM') {
      signals.emit(signal);
      return ended;
    },
  };
}

/** The output of a command, and the promises that wait for it. */
export class Heard {
  readonly said = { stdout: '', stderr: '' };
  readonly #news = new EventEmitter().setMaxListeners(0);
  #hasEnded = false;

  add(name: 'stdout' | 'stderr', text: string): void {
    this.said[name] += text;
    this.#news.emit('news');
  }

  end(): void {
    this.#hasEnded = true;
    this.#news.emit('news');
  }

  /** Resolves with standard output as soon as that matches. Rejects when the command has ended without. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.said.stdout)) {
      if (this.#hasEnded) throw new Error(`It ended after: ${this.said.stdout}${this.said.stderr}`);
      await once(this.#news, 'news');
    }
    return this.said.stdout;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Gives the environment, the folder and the `fetch` of this process to one command at a time. */
function inTurn<Result>(options: OwnRunOptions, act: () => Promise<Result>): Promise<Result> {
  const result = turn.then(async () => {
    const restore = take(options);
    try {
      return await act();
    } finally {
      restore();
    }
  });
  turn = result.catch(() => undefined);
  return result;
}

/** Replaces them, and returns the function that restores them. */
function take({ env = {}, cwd = workspaceFolder, fetch }: OwnRunOptions): () => void {
  const before = { env: process.env, folder: process.cwd(), fetch: globalThis.fetch };
  process.env = { ...plainEnv(), ...env };
  process.chdir(cwd);
  if (fetch !== undefined)
    globalThis.fetch = (input, init) => fetch(input instanceof Request ? input : new Request(input, init));
  return () => {
    globalThis.fetch = before.fetch;
    process.chdir(before.folder);
    process.env = before.env;
  };
}

/** The environment without the developer's own colours and settings. */
export function plainEnv(): NodeJS.ProcessEnv {
  const own = /^(BGV_|DATABASE_URL$|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
