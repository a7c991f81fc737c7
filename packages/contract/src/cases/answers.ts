import { type AnswerRule, answerRules } from '../answers/answer-rules.ts';
import type { Case } from './case.ts';

/** What holds for every answer, whatever was asked: proved by all the answers that the other cases have brought about. */
export function answerCases(): Case[] {
  return Object.entries(answerRules).map(([rule, title]) => ({
    family: 'answers',
    rule,
    title,
    needs: [],
    requests: 0,
    credits: 0,
    run: async (session) => {
      // The keys of the table are the rules; Object.entries forgets it.
      for (const difference of session.answersUnder(rule as AnswerRule)) session.differ(difference);
    },
  }));
}
