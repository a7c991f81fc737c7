import { flushCompileCache } from 'node:module';
import { type StartOptions, startSandbox } from '@bgv-kit/server';
import { exitCodes } from '../../exit-codes.ts';
import { painter, print, type Shell } from '../../shell.ts';
import { readyLine, readyText, stopMessage } from './messages.ts';

/** Starts a sandbox, prints where it is, and serves until the terminal or the system stops it. */
export async function runSandbox(shell: Shell, options: StartOptions & { readonly json?: true }): Promise<void> {
  // Listening for signals begins first: a script that reads the ready line may stop the sandbox at once.
  const stopped = stopSignal(shell);
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

/** Signals that belong together, in milliseconds: a launcher passes on the Ctrl-C that the terminal has sent to all. */
const together = 300;

/** Resolves with the first signal to stop. A later one ends the process at once. */
function stopSignal({ signals, exitNow }: Shell): Promise<void> {
  const stop = Promise.withResolvers<void>();
  let first: number | undefined;
  const onSignal = () => {
    first ??= performance.now();
    stop.resolve();
    if (performance.now() - first > together) exitNow(exitCodes.interrupted);
  };
  signals.on('SIGINT', onSignal);
  signals.on('SIGTERM', onSignal);
  return stop.promise;
}
