import { once } from 'node:events';
import { flushCompileCache } from 'node:module';
import { announce, readyLine } from './announce.ts';
import { type StartOptions, startSandbox } from './start-sandbox.ts';

/** Starts a sandbox, says where it is, and serves until the terminal or the system stops it. */
export async function runSandbox(options: StartOptions & { readonly json?: boolean }): Promise<void> {
  // Listening for signals begins first: whoever reads the ready line may stop the sandbox at once.
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const started = await startSandbox(options);
  const keys = await started.sandbox.ledger.accounts();
  console.log(options.json ? readyLine(started, keys) : announce(started, keys));
  // Written now, because a sandbox may be killed rather than stopped.
  flushCompileCache();
  await stopped;
  await started.close();
  if (!options.json) console.log('The sandbox has stopped. Balances and requests are gone with it.');
}
