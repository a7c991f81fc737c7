import { type AnswerRule, answerRules } from '../answers/answer-rules.ts';
import type { Case } from './case.ts';

/** What holds for every answer, whatever the request: all the answers to the other cases prove it. */
export function answerCases(): Case[] {
  return Object.entries(answerRules).map(([rule, title]) => ({
    family: 'answers',
    rule,
    title,
    needs: [],
    requests: 0,
    credits: 0,
    run: async (session) => {
      // The keys of the table are the rules; the type of Object.entries does not say so.
      for (const difference of session.answerDifferences(rule as AnswerRule)) session.differ(difference);
    },
  }));
}
