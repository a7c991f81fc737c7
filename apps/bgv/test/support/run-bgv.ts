import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where the app is. */
export const appFolder = join(import.meta.dirname, '../..');
/** Where the workspace is. */
export const workspaceFolder = join(appFolder, '../..');

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

/** Runs `bgv` from source, as the checkout does, to its end. */
export async function runBgv(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const child = spawnBgv(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** The ready line of `bgv sandbox --json`. */
export interface ReadyLine {
  readonly url: string;
  readonly keys: readonly { readonly key: string; readonly role: string; readonly credits: number }[];
}

/** A sandbox in a process of its own. */
export interface SandboxProcess extends ReadyLine {
  readonly child: ChildProcess;
  /** What it has said on standard error so far. */
  errors(): string;
  /** Asks it to stop, and answers its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `bgv sandbox` on a free port and waits for its ready line. */
export async function startBgvSandbox(args: readonly string[] = [], options: RunOptions = {}): Promise<SandboxProcess> {
  const child = spawnBgv(['sandbox', '--port', '0', '--json', ...args], options);
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  if (child.stdout === null) throw new Error('The process has no output.');
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([once(lines, 'line'), once(child, 'close')]);
  if (typeof line[0] !== 'string') throw new Error(`The sandbox did not start: ${errors}`);
  const ready: ReadyLine = JSON.parse(line[0]);
  return {
    ...ready,
    child,
    errors: () => errors,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      return child.exitCode;
    },
  };
}

/** Starts `bgv` from source, in an environment without the colours and settings of whoever runs the test. */
export function spawnBgv(args: readonly string[], { env = {}, cwd }: RunOptions): ChildProcess {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(BGV_|DATABASE_URL$|NO_COLOR|FORCE_COLOR|NODE_OPTIONS|VITEST)/.test(name),
    ),
  );
  const child = spawn(process.execPath, ['--conditions=bgv-kit-source', join(appFolder, 'src/main.ts'), ...args], {
    env: { ...own, ...env },
    cwd: cwd ?? workspaceFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** A test that is cut off leaves nothing behind. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill();
});
