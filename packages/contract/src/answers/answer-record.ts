import type { Exchange } from '../exchange.ts';
import type { Difference } from '../verdict.ts';
import type { AnswerRule } from './answer-rules.ts';
import type { JudgeAnswer } from './check-answer.ts';

/** What all answers of a run have shown about the rules that hold for every answer. */
export interface AnswerBook {
  add(exchange: Exchange): void;
  /** What broke a rule, each kind of difference once; undefined when no answer fell under it. */
  differences(rule: AnswerRule): readonly Difference[] | undefined;
}

/** Judges each answer as it comes. */
export function createAnswerBook(judge: JudgeAnswer): AnswerBook {
  const seen = new Map<AnswerRule, Map<string, Difference>>();
  return {
    add(exchange) {
      for (const { rule, differences } of judge(exchange)) {
        const kinds = seen.get(rule) ?? new Map<string, Difference>();
        seen.set(rule, kinds);
        for (const difference of differences) {
          const kind = `${difference.expected} ${difference.got} ${difference.assumed.join()}`;
          if (!kinds.has(kind)) kinds.set(kind, difference);
        }
      }
    },
    differences(rule) {
      const kinds = seen.get(rule);
      return kinds && [...kinds.values()];
    },
  };
}
