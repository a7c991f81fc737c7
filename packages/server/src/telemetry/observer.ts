import type { RequestRecord } from '@bgv-kit/sandbox';
import type { RefusalReason } from '../http/refusals.ts';
import { describeFailure, type FailureNote, failureText } from './describe-failure.ts';
import type { Log } from './log.ts';
import { createRepeatGuard } from './repeat-guard.ts';
import type { Tally } from './tally.ts';

/** Who is told what the server does. Nothing that it is told holds a key, a header or a body. */
export interface Observer {
  /** A call was answered. Milliseconds run from its head to the moment its answer was handed to the connection. */
  answered(about: RequestRecord, milliseconds: number): void;
  /** A request or a connection was refused before the engine saw it. */
  refused(reason: RefusalReason): void;
  /** The sandbox itself failed. */
  failed(failure: unknown): void;
}

/** Where news goes: it is counted, and told in the log, else failures on the terminal. */
export interface ObserverParts {
  readonly tally?: Tally | undefined;
  readonly log?: Log | undefined;
}

/** Counts everything and tells it. The same refusal and the same failure are told once a second, with how many there were. */
export function createObserver({ tally, log }: ObserverParts = {}): Observer {
  const news = createRepeatGuard();
  return {
    answered(about, milliseconds) {
      tally?.answered(about, milliseconds);
      log?.answered(about, milliseconds);
    },
    refused(reason) {
      tally?.refused(reason);
      const keptBack = log && news(reason);
      if (keptBack !== undefined) log?.refused(reason, keptBack);
    },
    failed(failure) {
      const note = describeFailure(failure);
      tally?.failed(note.code ?? note.type);
      const keptBack = news([note.type, note.code, note.at[0]].join(' '));
      if (keptBack !== undefined) (log?.failed ?? failedOnTerminal)(note, keptBack);
    },
  };
}

function failedOnTerminal(note: FailureNote, keptBack: number): void {
  const more = keptBack > 0 ? `, and ${keptBack} times more before` : '';
  console.error(`The sandbox failed${more}: ${failureText(note)}`);
}
