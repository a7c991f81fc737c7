import { flushCompileCache } from 'node:module';
import { type StartOptions, startSandbox } from '@bgv-kit/server';
import { painter, print, type Shell } from '../../shell.ts';
import { announce, farewell, readyLine } from './announce.ts';
import { onStopSignal } from './stop-signals.ts';

/** Starts a sandbox, says where it is, and serves until the terminal or the system stops it. */
export async function runSandbox(shell: Shell, options: StartOptions & { readonly json?: true }): Promise<void> {
  // Listening for signals begins first: whoever reads the ready line may stop the sandbox at once.
  const stopped = onStopSignal(shell);
  const started = await startSandbox(options);
  const keys = await started.ledger.accounts();
  const people = await started.people.list();
  print(shell, options.json ? readyLine(started, keys) : announce(painter(shell.stdout), started, keys, people.length));
  // Written now, because a sandbox may be killed rather than stopped.
  flushCompileCache();
  await stopped;
  await started.close();
  if (!options.json) print(shell, farewell(started));
}
