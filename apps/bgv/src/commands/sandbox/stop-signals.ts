import { exitCodes } from '../../exit-codes.ts';
import type { Shell } from '../../shell.ts';

/** Signals that belong together, in milliseconds: a launcher passes on the Ctrl-C that the terminal has sent to all. */
const together = 300;

/** Resolves with the first signal to stop. A later one ends the process at once. */
export function onStopSignal({ signals, exitNow }: Shell): Promise<void> {
  const stop = Promise.withResolvers<void>();
  let first: number | undefined;
  const hear = () => {
    first ??= performance.now();
    stop.resolve();
    if (performance.now() - first > together) exitNow(exitCodes.interrupted);
  };
  signals.on('SIGINT', hear);
  signals.on('SIGTERM', hear);
  return stop.promise;
}
