import { bareBody } from '../response/answer-table.ts';
import type { WritePerson } from '../response/person-writer.ts';
import type { AnswerQuestion, BureauAnswer, Responder } from '../response/responder.ts';

/** Asks the responder, and writes the person into its answer. */
export async function askBureau(
  question: AnswerQuestion,
  responder: Responder,
  writePerson: WritePerson,
): Promise<BureauAnswer> {
  const { operation, choice } = question;
  const answer = choice.recorded ?? (await responder.answer(question));
  const { status } = answer;
  const credits = operation.responses.get(status)?.credits ?? 0;
  // An answer of another status than the chosen one must not name the person.
  const hasPerson = choice.person !== undefined && status === choice.status;
  const body = hasPerson ? await writePerson(operation, answer, choice.person) : bareBody(answer);
  return { status, body, credits, scenario: choice.label };
}
