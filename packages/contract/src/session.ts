import { isJsonObject, type JsonObject, type Operation, selectingField, soundScenarios } from '@bgv-kit/spec';
import { type AnswerBook, createAnswerBook } from './answer-book.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Session } from './case.ts';
import { type Exchange, isAnswered, type NoAnswer, type Probe, statedCredits } from './exchange.ts';
import { createAnswerJudge } from './judge-answer.ts';
import { purposeField } from './purpose-field.ts';
import { send } from './send.ts';
import type { Spending } from './spending.ts';
import type { ResolvedTarget } from './target.ts';
import { CannotDecide, type Difference, type Verdict, verdictOf } from './verdict.ts';

/** Runs cases of one operation against one target, and keeps count of what they spend. */
export function createCaseRunner(
  operation: Operation,
  target: ResolvedTarget,
  spending: Spending,
): (item: Case) => Promise<Verdict> {
  const answers = createAnswerBook(createAnswerJudge(operation));
  return async (item) => {
    const differences: Difference[] = [];
    const session = createSession({ operation, target, spending, answers, differences });
    try {
      await item.run(session);
    } catch (error) {
      if (!(error instanceof CannotDecide)) throw error;
      // What was found before the case stopped stands; otherwise it has shown nothing.
      if (differences.length === 0) return { verdict: 'skip', reason: error.message };
    }
    return verdictOf(differences, target.strict);
  };
}

interface SessionParts {
  readonly operation: Operation;
  readonly target: ResolvedTarget;
  readonly spending: Spending;
  readonly answers: AnswerBook;
  readonly differences: Difference[];
}

function createSession({ operation, target, spending, answers, differences }: SessionParts): Session {
  async function ask(probe: Probe): Promise<Exchange> {
    if (spending.exhausted()) throw new CannotDecide(`the budget of ${target.maxCredits} credits is used up`);
    const result = await send(probe, operation, target);
    if (!isAnswered(result)) {
      // It may have been charged all the same.
      spending.add(operation.price);
      throw new CannotDecide(explain(result, target));
    }
    spending.add(statedCredits(result.body).used ?? operation.responses.get(result.status)?.credits ?? 0);
    answers.add(result);
    return result;
  }
  return {
    operation,
    target,
    send: ask,
    async expectStatus(status, probe, assumed = []) {
      const exchange = await ask(probe);
      if (exchange.status !== status) {
        differences.push({ probe: probe.label, expected: String(status), got: String(exchange.status), assumed });
      }
      return exchange;
    },
    answersUnder(rule) {
      const found = answers.differences(rule);
      if (found === undefined) throw new CannotDecide('no answer of this kind was seen');
      return found;
    },
    differ: (difference) => differences.push(difference),
    soundRequest: () => requestFor(operation, target, foundNumber(operation, target)),
    requestFor: (number) => requestFor(operation, target, number),
  };
}

function explain({ reason, label }: NoAnswer, { timeoutMs }: ResolvedTarget): string {
  const what = { timeout: `within ${timeoutMs} ms`, unreachable: 'at all', 'broken-off': 'to its end' }[reason];
  return `"${label}" was not answered ${what}`;
}

function foundNumber(operation: Operation, target: ResolvedTarget): string {
  const [number] = numbersFor(operation, target, bureauOutcomes.found);
  if (number === undefined) throw new CannotDecide('no number that the bureau knows was given');
  return number;
}

function requestFor(operation: Operation, { purpose }: ResolvedTarget, number: string): JsonObject {
  const field = selectingField(operation);
  const [scenario] = soundScenarios(operation);
  const request = isJsonObject(scenario?.request) ? scenario.request : {};
  const takesPurpose = purpose !== undefined && operation.request?.properties?.[purposeField] !== undefined;
  return {
    ...request,
    ...(field !== undefined && { [field]: number }),
    ...(takesPurpose && { [purposeField]: purpose }),
  };
}
