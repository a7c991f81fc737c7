import { SpecError } from '../errors.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Scenario } from './operation.ts';

/** The examples of one status. */
export interface ResponseExamples {
  readonly status: number;
  readonly examples: JsonObject;
}

/**
 * Pairs request and response examples by name, in the order of the request examples.
 *
 * @throws SpecError `SCENARIO_UNPAIRED` when a name is on one side only, or under two statuses.
 */
export function pairScenarios(
  operation: string,
  requests: JsonObject,
  responses: readonly ResponseExamples[],
): Scenario[] {
  const answers = responseScenarios(responses);
  for (const { name, status } of answers) {
    if (!Object.hasOwn(requests, name))
      throw unpaired(operation, `the response example "${name}" of ${status}`, 'request example');
  }
  return Object.entries(requests).map(([name, example]) => {
    const [answer, ...more] = answers.filter((candidate) => candidate.name === name);
    if (answer === undefined) throw unpaired(operation, `the request example "${name}"`, 'response example');
    if (more.length > 0)
      throw new SpecError(
        'SCENARIO_UNPAIRED',
        `${operation}: "${name}" is an example of more than one status. Give each scenario a name of its own.`,
      );
    return { ...answer, summary: summaryOf(example), request: exampleValue(example) };
  });
}

/** The scenarios of an operation without a request body: its response examples, selected by name alone. */
export function responseScenarios(responses: readonly ResponseExamples[]): Scenario[] {
  return responses.flatMap(({ status, examples }) =>
    Object.entries(examples).map(([name, example]) => ({
      name,
      summary: summaryOf(example),
      request: null,
      status,
      body: exampleValue(example),
    })),
  );
}

function unpaired(operation: string, what: string, missing: string): SpecError {
  return new SpecError(
    'SCENARIO_UNPAIRED',
    `${operation}: ${what} has no ${missing} of the same name. Add it, or remove this one: a scenario is a pair.`,
  );
}

function exampleValue(example: Json): Json {
  return (isJsonObject(example) ? example['value'] : undefined) ?? null;
}

function summaryOf(example: Json): string {
  const summary = isJsonObject(example) ? example['summary'] : undefined;
  return typeof summary === 'string' ? summary : '';
}
