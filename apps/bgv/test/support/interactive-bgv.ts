import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { appFolder } from './folders.ts';

/** A `bgv` process that is read while it runs. */
export interface InteractiveBgv {
  readonly child: ChildProcess;
  /** Waits until its standard output matches. Rejects when it ends without. */
  until(pattern: RegExp): Promise<string>;
  /** Sends a signal and answers the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `bgv` from source as a person would, without a terminal; it goes with the test. */
export function interactiveBgv(args: readonly string[]): InteractiveBgv {
  const child = spawn(process.execPath, ['--conditions=bgv-kit-source', join(appFolder, 'src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { stdout, stderr } = child;
  let text = '';
  const errors: string[] = [];
  stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  stderr.on('data', (chunk) => errors.push(String(chunk)));
  const ended = once(child, 'close');
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return {
    child,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (child.exitCode !== null) throw new Error(`It ended after: ${text}${errors.join('')}`);
        await Promise.race([once(stdout, 'data'), ended]);
      }
      return text;
    },
    async stop(signal) {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
