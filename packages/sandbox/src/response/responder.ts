import type { Json, JsonObject, Operation, Rule } from '@bgv-kit/spec';
import { ownRequestCheck } from '@bgv-kit/spec/checks';
import type { Call } from '../call.ts';
import type { Choice } from '../pipeline/choose-scenario.ts';
import { type AnswerTable, answerTo, type TableAnswer } from './answer-table.ts';

/** A request whose body is to be judged. */
export interface CheckQuestion {
  readonly operation: Operation;
  readonly call: Call;
  readonly body: Json;
}

/** A sound request that waits for its answer. */
export interface AnswerQuestion {
  readonly operation: Operation;
  readonly call: Call;
  readonly body: JsonObject;
  readonly choice: Choice;
}

/** Who judges requests and makes bodies, as a port: the answer table, or Prism itself. It knows nothing of credits. */
export interface Responder {
  /** The rules that the body breaks; none when it is sound. */
  check(question: CheckQuestion): readonly Rule[] | Promise<readonly Rule[]>;
  answer(question: AnswerQuestion): TableAnswer | Promise<TableAnswer>;
}

/** Answers from the table that Prism filled, and judges with validators compiled from the same schemas. */
export function createTableResponder(table: AnswerTable): Responder {
  return {
    check: ({ operation, body }) => ownRequestCheck(operation)?.(body) ?? checkAnew(operation, body),
    answer: ({ operation, choice }) => answerTo(table, operation, choice.scenario),
  };
}

/** Another document's operation is compiled when it is first called; the validator is loaded for it alone. */
async function checkAnew(operation: Operation, body: Json): Promise<readonly Rule[]> {
  const { compileRequestCheck } = await import('@bgv-kit/spec/validate');
  return compileRequestCheck(operation)(body);
}
