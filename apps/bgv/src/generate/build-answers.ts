import type { AnswerTable } from '@bgv-kit/sandbox';
import type { Operation, Scenario } from '@bgv-kit/spec';
import type { AskPrism } from '../document/ask-prism.ts';
import { BgvError } from '../errors.ts';

/**
 * Prism's answer to every scenario of every operation. The sandbox answers from this table.
 *
 * @throws BgvError `PRISM_REFUSED` when Prism has no such answer, or when its answer breaks the document.
 */
export async function buildAnswers(operations: readonly Operation[], ask: AskPrism): Promise<AnswerTable> {
  const table = operations.map(async (operation) => {
    const answers = operation.scenarios.map(
      async (scenario) => [scenario.name, await answerOf(operation, scenario, ask)] as const,
    );
    return [operation.id, Object.fromEntries(await Promise.all(answers))] as const;
  });
  return Object.fromEntries(await Promise.all(table));
}

async function answerOf(operation: Operation, scenario: Scenario, ask: AskPrism) {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  // Prism answers an invalid request with 400 alone, so each status is requested with a valid one.
  const body = operation.scenarios.find((candidate) => candidate.status !== 400)?.request;
  const answer = await ask({
    method: operation.method,
    path: operation.path,
    headers,
    body,
    prefer: { status: scenario.status, example: scenario.name },
  });
  if (answer.status !== scenario.status || answer.contradictions.length > 0) {
    throw new BgvError(
      'PRISM_REFUSED',
      `Prism does not answer ${scenario.status} "${scenario.name}" of ${operation.id} as the document has it: ${answer.contradictions.join('; ') || `it answers ${answer.status}`}. Correct the example.`,
    );
  }
  return { status: answer.status, body: answer.body };
}
