import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Account } from '@bgv-kit/sandbox';
import type { StartOptions } from '@bgv-kit/server';

/** A sandbox in a process of its own. */
export interface KillableSandbox {
  readonly url: string;
  /** The accounts of its ledger at the start. */
  readonly accounts: readonly Account[];
  /** Kills it with SIGKILL; resolves when it has exited. */
  kill(): Promise<void>;
}

/** Starts one, from source. */
export async function startKillable(options: StartOptions): Promise<KillableSandbox> {
  const script = fileURLToPath(new URL('./sandbox-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--conditions=bgv-kit-source', script, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  const exited = once(child, 'exit').then(() => void children.delete(child));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => [])]);
  if (typeof line !== 'string') throw new Error(`The sandbox did not start: ${errors}`);
  const ready: Pick<KillableSandbox, 'url' | 'accounts'> = JSON.parse(line);
  return {
    ...ready,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** An aborted test leaves no process. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
