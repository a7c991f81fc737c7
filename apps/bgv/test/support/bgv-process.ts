import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { appFolder, workspaceFolder } from './folders.ts';
import { type Finished, plainEnv, type RunOptions } from './run-bgv.ts';

/** Runs `bgv` from source in a process of its own, as the checkout does, to its end. */
export async function runBgvProcess(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
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

/** Starts `bgv` from source, in a plain environment. */
export function spawnBgv(args: readonly string[], { env = {}, cwd }: RunOptions): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=bgv-kit-source', join(appFolder, 'src/main.ts'), ...args], {
    env: { ...plainEnv(), ...env },
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
