import type { Operation } from '@bgv-kit/spec';
import type { Difference } from '@bgv-kit/spec/shapes';
import { bodyOf, type Exchange } from '../exchange.ts';
import type { AnsweredCall, AnswerResult, AnswerRule } from './answer-rules.ts';
import { answerResults } from './check-answer.ts';
import { createPersonComparison } from './check-person.ts';

/** What all answers of a run have shown about the rules that hold for every answer. */
export interface AnswerRecord {
  /** Judges an answer. One with an undocumented status is left to the cases. */
  add(exchange: Exchange): void;
  /** The differences from a rule, each kind once; undefined when no answer fell under it. */
  differences(rule: AnswerRule): readonly Difference[] | undefined;
}

/** Opens the record of a run. */
export function createAnswerRecord(operation: Operation): AnswerRecord {
  const seen = new Map<AnswerRule, Map<string, Difference>>();
  const comparePeople = createPersonComparison(operation);
  const resultsOf = (call: AnsweredCall) => [...answerResults(operation, call), ...comparePeople(call)];

  function note(label: string, { rule, issues }: AnswerResult): void {
    const kinds = seen.get(rule) ?? new Map<string, Difference>();
    seen.set(rule, kinds);
    for (const issue of issues) {
      const kind = JSON.stringify(issue);
      if (!kinds.has(kind)) kinds.set(kind, { label, ...issue });
    }
  }

  return {
    add({ request, status, contentType, body }) {
      if (!operation.responses.has(status)) return;
      const call = { request: bodyOf(request), status, contentType, body };
      for (const result of resultsOf(call)) note(request.label, result);
    },
    differences(rule) {
      const kinds = seen.get(rule);
      return kinds && [...kinds.values()];
    },
  };
}
