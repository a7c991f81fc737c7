import type { Json, JsonObject, Operation, Rule } from '@bgv-kit/spec';
import { ownRequestCheck } from '@bgv-kit/spec/checks';
import type { Call } from '../call.ts';
import { type AnswerTable, answerTo, type TableAnswer } from './answer-table.ts';
import type { Choice } from './choice.ts';
import type { Decision } from './decision.ts';

/** A request whose body is to be checked. */
export interface CheckQuestion {
  readonly operation: Operation;
  readonly call: Call;
  readonly body: Json;
}

/** A valid request that waits for its answer. */
export interface AnswerQuestion {
  readonly operation: Operation;
  readonly call: Call;
  readonly body: JsonObject;
  readonly choice: Choice;
}

/** What the bureau has answered. */
export interface BureauAnswer extends Pick<Decision, 'status' | 'body' | 'scenario' | 'fault'> {
  /** What this status costs, in credits. */
  readonly credits: number;
}

/** Checks requests and makes bodies, as a port: the answer table, or Prism itself. It knows nothing of credits. */
export interface Responder {
  /** The rules that the body breaks; none when it is valid. */
  check(question: CheckQuestion): readonly Rule[] | Promise<readonly Rule[]>;
  answer(question: AnswerQuestion): TableAnswer | Promise<TableAnswer>;
}

/** Answers from the table that Prism filled, and checks with validators compiled from the same schemas. */
export function createTableResponder(table: AnswerTable): Responder {
  return {
    check: ({ operation, body }) => ownRequestCheck(operation)?.(body) ?? compileAndCheck(operation, body),
    answer: ({ operation, choice }) => answerTo(table, operation, choice.scenario),
  };
}

/** Compiles the check of another document's operation at its first call; the validator is loaded only then. */
async function compileAndCheck(operation: Operation, body: Json): Promise<readonly Rule[]> {
  const { compileRequestCheck } = await import('@bgv-kit/spec/validate');
  return compileRequestCheck(operation)(body);
}
