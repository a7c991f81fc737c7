import { answerTable } from '../response/answer-table.ts';
import { createTableResponder, type Responder } from '../response/responder.ts';

/** A responder that answers from the table, but not before it is resumed. */
export interface PausedResponder {
  readonly responder: Responder;
  /** Resolves at the first question. */
  readonly asked: Promise<void>;
  resume(): void;
}

/** Keeps a call in flight, between its hold and its charge, until the test resumes it. */
export function createPausedResponder(): PausedResponder {
  const table = createTableResponder(answerTable);
  const asked = Promise.withResolvers<void>();
  const resumed = Promise.withResolvers<void>();
  return {
    responder: {
      check: table.check,
      async answer(question) {
        asked.resolve();
        await resumed.promise;
        return table.answer(question);
      },
    },
    asked: asked.promise,
    resume: resumed.resolve,
  };
}
