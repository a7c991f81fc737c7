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

async function answerOf({ id, method, path, scenarios }: Operation, { status, name }: Scenario, ask: AskPrism) {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  // Prism answers an invalid request with 400 alone, so each status is requested with a valid one.
  const body = scenarios.find((scenario) => scenario.status !== 400)?.request;
  const answer = await ask({ method, path, headers, body, prefer: { status, example: name } });
  if (answer.status === status && answer.contradictions.length === 0) return { status, body: answer.body };
  const reason = answer.contradictions.join('; ') || `it answers ${answer.status}`;
  throw new BgvError(
    'PRISM_REFUSED',
    `Prism does not answer ${status} "${name}" of ${id} as the document has it: ${reason}. Correct the example.`,
  );
}
