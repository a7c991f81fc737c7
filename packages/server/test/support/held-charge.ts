import type { Sandbox } from '@bgv-kit/sandbox';
import { vi } from 'vitest';

/** A call that waits in the ledger, after the bureau has answered and before it is charged. */
export interface HeldCharge {
  /** Settles when a call waits. */
  readonly reached: Promise<void>;
  /** Lets it continue. */
  release(): void;
}

/** Delays the next charge of a sandbox until it is released; later ones are made at once. */
export function holdCharge({ ledger }: Sandbox): HeldCharge {
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const charge = ledger.charge.bind(ledger);
  vi.spyOn(ledger, 'charge').mockImplementationOnce(async (hold, credits) => {
    reached.resolve();
    await gate.promise;
    return charge(hold, credits);
  });
  return { reached: reached.promise, release: gate.resolve };
}
