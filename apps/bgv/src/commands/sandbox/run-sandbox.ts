import { flushCompileCache } from 'node:module';
import { type StartOptions, startSandbox } from '@bgv-kit/server';
import { announce, farewell, readyLine } from './announce.ts';
import { onStopSignal } from './stop-signals.ts';

/** Starts a sandbox, says where it is, and serves until the terminal or the system stops it. */
export async function runSandbox(options: StartOptions & { readonly json?: boolean }): Promise<void> {
  // Listening for signals begins first: whoever reads the ready line may stop the sandbox at once.
  const stopped = onStopSignal();
  const started = await startSandbox(options);
  const keys = await started.ledger.accounts();
  const people = await started.people.list();
  console.log(options.json ? readyLine(started, keys) : announce(started, keys, people.length));
  // Written now, because a sandbox may be killed rather than stopped.
  flushCompileCache();
  await stopped;
  await started.close();
  if (!options.json) console.log(farewell(started));
}
