import type { RequestRecord } from '@bgv-kit/sandbox';
import type { RefusalReason } from '../http/refusals.ts';
import { describeFailure, type FailureNote, failureText } from './describe-failure.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** Receives the events of a server. None of them holds a key, a header or a body. */
export type Observer = ReturnType<typeof createObserver>;

/** Where an observer reports to. Without a log, failures are printed on the terminal. */
interface ObserverParts {
  readonly metrics?: Metrics | undefined;
  readonly log?: Log | undefined;
  /** In milliseconds, from any moment on. */
  readonly now?: () => number;
}

/** Counts everything and logs it. Equal refusals and equal failures are logged once a second, with the number left out before. */
export function createObserver({ metrics, log, now }: ObserverParts = {}) {
  const limit = createRepeatLimit(now);
  return {
    /** A call was answered. The time runs from its head to the moment its answer was handed to the connection. */
    answered(about: RequestRecord, milliseconds: number): void {
      metrics?.answered(about, milliseconds);
      log?.answered(about, milliseconds);
    },
    /** A request or a connection was refused before the engine saw it. */
    refused(reason: RefusalReason): void {
      metrics?.refused(reason);
      if (log !== undefined) limit(reason, (suppressed) => log.refused(reason, suppressed));
    },
    /** The sandbox itself failed. */
    failed(failure: unknown): void {
      const note = describeFailure(failure);
      metrics?.failed(note.code ?? note.type);
      const report = log?.failed ?? printFailure;
      limit([note.type, note.code, note.at[0]].join(' '), (suppressed) => report(note, suppressed));
    },
  };
}

/** Reports a thing at most once a second, with the number of times that it was suppressed since. There are few different ones. */
function createRepeatLimit(now: () => number = () => performance.now()) {
  const reports = new Map<string, { readonly at: number; suppressed: number }>();
  return (what: string, report: (suppressed: number) => void): void => {
    const last = reports.get(what);
    const at = now();
    if (last !== undefined && at - last.at < 1000) {
      last.suppressed += 1;
      return;
    }
    reports.set(what, { at, suppressed: 0 });
    report(last?.suppressed ?? 0);
  };
}

function printFailure(note: FailureNote, suppressed: number): void {
  const more = suppressed > 0 ? `, and ${suppressed} times more before` : '';
  console.error(`The sandbox failed${more}: ${failureText(note)}`);
}
