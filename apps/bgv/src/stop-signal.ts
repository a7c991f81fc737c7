import { exitCodes } from './exit-codes.ts';
import type { Shell } from './shell.ts';

/** Signals that belong together, in milliseconds: a launcher passes on the Ctrl-C that the terminal has sent to all. */
const together = 300;

/** A signal that is aborted by the first SIGINT or SIGTERM; a later one ends the process at once. Disposed, it listens no more. */
export function stopSignal({
  signals,
  exitNow,
}: Pick<Shell, 'signals' | 'exitNow'>): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  let first: number | undefined;
  const onSignal = () => {
    first ??= performance.now();
    controller.abort();
    if (performance.now() - first > together) exitNow(exitCodes.interrupted);
  };
  for (const name of ['SIGINT', 'SIGTERM']) signals.on(name, onSignal);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of ['SIGINT', 'SIGTERM']) signals.off(name, onSignal);
    },
  };
}
