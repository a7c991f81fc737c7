import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { type StartOptions, startSandbox } from '@bgv-kit/server';
import { painter, print, type Shell } from '../../shell.ts';
import { stopSignal } from '../../stop-signal.ts';
import { readyLine, readyText, stopMessage } from './messages.ts';

/** Starts a sandbox, prints where it is, and serves until the terminal or the system stops it. */
export async function runSandbox(shell: Shell, options: StartOptions & { readonly json?: true }): Promise<void> {
  // Listening for signals begins first: a script that reads the ready line may stop the sandbox at once.
  using stop = stopSignal(shell);
  const stopped = once(stop.signal, 'abort');
  const started = await startSandbox(options);
  const accounts = await started.ledger.accounts();
  const people = await started.people.list();
  const ready = { sandbox: started, accounts, customPeople: people.length };
  print(shell, options.json ? readyLine(ready) : readyText(ready, painter(shell.stdout)));
  // Written now, because a sandbox may be killed rather than stopped.
  flushCompileCache();
  await stopped;
  await started.close();
  if (!options.json) print(shell, stopMessage(started));
}
