import type { JsonObject } from '@bgv-kit/spec';
import type { AppliedFault } from '../faults/applied-fault.ts';
import { bareBody } from '../response/answer-table.ts';
import type { People } from '../response/people.ts';
import type { AnswerQuestion, Responder } from '../response/responder.ts';

/** What the bureau, or whoever stands before it, has answered. */
export interface BureauAnswer {
  readonly status: number;
  /** Without the money. */
  readonly body: JsonObject;
  /** What the caller pays for this status, in credits. */
  readonly credits: number;
  /** What the answer's `sandbox-scenario` header says. */
  readonly scenario: string;
  /** What goes wrong with the answer on its way back. */
  readonly fault?: AppliedFault | undefined;
}

/** Asks the responder, and writes the person into its answer. */
export async function askBureau(question: AnswerQuestion, responder: Responder, people: People): Promise<BureauAnswer> {
  const { operation, choice } = question;
  const answer = choice.recorded ?? (await responder.answer(question));
  const scenario = choice.label;
  const credits = operation.responses.get(answer.status)?.credits ?? 0;
  if (choice.person === undefined || answer.status !== choice.status) {
    return { status: answer.status, body: bareBody(answer), credits, scenario };
  }
  return { status: answer.status, body: await people.write(operation, answer, choice.person), credits, scenario };
}
