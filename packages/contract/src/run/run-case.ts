import type { Case } from '../cases/case.ts';
import { Inconclusive, Unanswered, type Verdict, verdictOf } from '../verdict.ts';
import { openSession, type SessionParts } from './session.ts';

/** Runs one case. The differences that it found before it could not continue stand. */
export async function runCase(item: Case, parts: SessionParts): Promise<Verdict> {
  const { session, differences, doubts } = openSession(parts);
  let undecided: string | undefined;
  try {
    await item.run(session);
  } catch (error) {
    if (error instanceof Unanswered) session.differ(error.difference);
    else if (error instanceof Inconclusive) undecided = error.message;
    else throw error;
  }
  const reason = undecided ?? doubts[0];
  if (differences.length === 0 && reason !== undefined) return { verdict: 'inconclusive', reason };
  return verdictOf(differences, parts.target.strict);
}
