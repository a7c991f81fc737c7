import { answerTable } from '../response/answer-table.ts';
import { createTableResponder, type Responder } from '../response/responder.ts';

/** A responder that answers from the table, but only once it is let through. */
export interface Gate {
  readonly responder: Responder;
  /** Resolves when the first question stands before the gate. */
  readonly asked: Promise<void>;
  open(): void;
}

/** Keeps a call in flight, between its hold and its charge, for as long as a test wants. */
export function createGate(): Gate {
  const table = createTableResponder(answerTable);
  const arrival = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  return {
    responder: {
      check: table.check,
      async answer(question) {
        arrival.resolve();
        await gate.promise;
        return table.answer(question);
      },
    },
    asked: arrival.promise,
    open: gate.resolve,
  };
}
