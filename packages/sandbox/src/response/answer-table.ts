import { type JsonObject, type Operation, withoutCredits } from '@bgv-kit/spec';
import { SandboxError } from '../errors.ts';
import answers from '../generated/answers.json' with { type: 'json' };

/** What Prism answers to one scenario. */
export interface TableAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** What Prism answers to every scenario: by operation id, then by scenario name. */
export type AnswerTable = { readonly [operation: string]: { readonly [scenario: string]: TableAnswer } };

/** The table for the kit's own document, made when the kit was generated. */
// The compiler's view of the file lists every literal; the engine reads it as plain JSON.
export const answerTable = answers as unknown as AnswerTable;

/**
 * The answer to one scenario.
 *
 * @throws SandboxError `ANSWER_MISSING` when the table was made from another document.
 */
export function answerTo(table: AnswerTable, operation: Operation, scenario: string): TableAnswer {
  const answer = table[operation.id]?.[scenario];
  if (answer === undefined) {
    throw new SandboxError(
      'ANSWER_MISSING',
      `The answer table has nothing for "${scenario}" of ${operation.id}. Generate it again from the document.`,
    );
  }
  return answer;
}

const bareBodies = new WeakMap<TableAnswer, JsonObject>();

/** The body of an answer without its credits: the same object each time, so that its JSON is made once. */
export function bareBody(answer: TableAnswer): JsonObject {
  const body = bareBodies.get(answer) ?? withoutCredits(answer.body);
  bareBodies.set(answer, body);
  return body;
}
