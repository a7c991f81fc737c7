import type { Shell } from '../../shell.ts';

/** A run that can be ended from the keyboard. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C, or by SIGTERM. */
  readonly signal: AbortSignal;
  /** Leaves the signals to the system again. */
  release(): void;
}

/** Listens for the first signal to stop. A second one ends the process as ever. */
export function onInterrupt({ signals, stderr }: Shell): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    release();
    stderr.write('\nbgv: Stopping. What was proved is reported; press Ctrl-C again to leave at once.\n');
    controller.abort();
  };
  const release = () => {
    signals.off('SIGINT', stop);
    signals.off('SIGTERM', stop);
  };
  signals.once('SIGINT', stop);
  signals.once('SIGTERM', stop);
  return { signal: controller.signal, release };
}
