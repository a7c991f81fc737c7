/** A run that can be ended from the keyboard. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C, or by SIGTERM. */
  readonly signal: AbortSignal;
  /** Leaves the signals to the system again. */
  release(): void;
}

/** Listens for the first signal to stop. A second one ends the process as ever. */
export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    release();
    console.error('\nbgv: Stopping. What was proved is reported; press Ctrl-C again to leave at once.');
    controller.abort();
  };
  const release = () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return { signal: controller.signal, release };
}
