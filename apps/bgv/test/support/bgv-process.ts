import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { appFolder, workspaceFolder } from './folders.ts';
import { type Finished, Heard, plainEnv, type RunningBgv, type RunOptions } from './run-bgv.ts';

/** `bgv` in a process of its own. */
export interface BgvProcess extends RunningBgv {
  readonly child: ChildProcess;
  /** Resolves when the process has ended, by itself or by a signal. */
  readonly ended: Promise<Finished>;
}

/** Runs `bgv` from source in a process of its own, as the checkout does, to its end. */
export function runBgvProcess(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return startBgvProcess(args, options).ended;
}

/** The same, stopped at the end of the test. */
export function bgvProcessForTest(args: readonly string[], options: RunOptions = {}): BgvProcess {
  const running = startBgvProcess(args, options);
  onTestFinished(async () => void (await running.stop('SIGKILL')));
  return running;
}

/** Starts `bgv` from source, in a plain environment. */
export function startBgvProcess(args: readonly string[], { env = {}, cwd }: RunOptions = {}): BgvProcess {
  const child = spawn(process.execPath, ['--conditions=bgv-kit-source', join(appFolder, 'src/main.ts'), ...args], {
    env: { ...plainEnv(), ...env },
    cwd: cwd ?? workspaceFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const heard = new Heard();
  for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (chunk) => heard.add(name, String(chunk)));
  const ended = once(child, 'close').then(() => {
    children.delete(child);
    heard.end();
    return { code: child.exitCode, ...heard.said };
  });
  return {
    child,
    said: heard.said,
    ended,
    until: (pattern) => heard.until(pattern),
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** An aborted test leaves no process. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
